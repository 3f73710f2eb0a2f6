import { describe, expect, it } from "vitest";
import { isStringToken, profileLines, stringsPerHundredMillion } from "./string-profile";

describe("stringsPerHundredMillion", () => {
  it("divides strings by the money of the deals that disclose both", () =>
    // 3 strings on $1.5B = 15 times $100M
    expect(stringsPerHundredMillion({ control: { n: 2, strings: 3, usdMinor: 150_000_000_000 } })).toBe(0.2));

  it("cannot be computed without such a deal", () =>
    expect(stringsPerHundredMillion({ control: { n: 0, strings: 0, usdMinor: 0 } })).toBeNull());
});

describe("profileLines", () => {
  const years = [
    { year: 2023, deals: 2 },
    { year: 2024, deals: 1 },
  ];
  const terms = [
    { year: 2023, kind: "multi_cloud_right", yes: 2, known: 2 },
    { year: 2023, kind: "cloud_exclusivity", yes: 1, known: 2 },
    { year: 2024, kind: "compute_commitment", yes: 1, known: 1 },
    { year: 2023, kind: "compute_commitment", yes: 1, known: 1 },
    { year: 2024, kind: "data_sharing", yes: 0, known: 1 },
  ];

  it("lists strings before other terms, most frequent first, without those never asked for", () =>
    expect(profileLines({ terms, years }).map((line) => [line.kind, line.yes, line.known])).toEqual([
      ["compute_commitment", 2, 2],
      ["cloud_exclusivity", 1, 2],
      ["multi_cloud_right", 2, 2],
    ]));

  it("has every year, zero where the record tells nothing", () =>
    expect(profileLines({ terms, years })[1]?.byYear).toEqual([
      { year: 2023, yes: 1, known: 2 },
      { year: 2024, yes: 0, known: 0 },
    ]));
});

it("knows strings from protections and from other tokens", () =>
  expect(["cloud_exclusivity", "multi_cloud_right", "talent_transfer"].map(isStringToken)).toEqual([
    true,
    false,
    false,
  ]));
