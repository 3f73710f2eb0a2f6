import { describe, expect, it } from "vitest";
import { CLAUSE_KINDS } from "../../taxonomy/clause-kind";
import { kindsUnder } from "./heading-topics";

describe("kindsUnder", () => {
  it.each([
    ["hosting", "cloud_exclusivity"],
    ["publications", "open_weights_restriction"],
    ["best price", "mfn_pricing"],
    ["人员", "talent_restriction"],
    ["change of control", "change_of_control"],
  ] as const)("%s leads one to expect %s", (heading, kind) => {
    expect(kindsUnder(heading)?.has(kind)).toBe(true);
  });

  it("expects nothing under headings of no topic", () => {
    expect(kindsUnder("")).toBeNull();
    expect(kindsUnder("miscellaneous")).toBeNull();
  });

  it("knows a topic for every kind", () => {
    const everything = kindsUnder(
      "hosting chips data licences publications integration channels rivals first refusal prices board control information people revenue exit standstill firewall",
    );
    expect(CLAUSE_KINDS.filter((kind) => !everything?.has(kind))).toEqual([]);
  });
});
