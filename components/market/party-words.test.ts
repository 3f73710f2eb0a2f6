import { describe, expect, it } from "vitest";
import { partyStandfirst } from "./party-words";

const profile = {
  set: "public" as const,
  deals: 3,
  first: "2019-07-22",
  last: "2024-02",
  told: 2,
  fundingMinor: 0,
  amounts: 0,
  years: [],
  terms: [],
  control: { n: 0, strings: 0, usdMinor: 0 },
};

describe("partyStandfirst", () => {
  it.each([
    [{}, "3 public deals, 22 Jul 2019 to Feb 2024; terms are known in 2 of them."],
    [{ told: 0 }, "3 public deals, 22 Jul 2019 to Feb 2024; no term is disclosed."],
    [{ deals: 1, told: 1, last: "2019-07-22" }, "1 public deal, 22 Jul 2019; terms are known in all of them."],
    [{ deals: 0, first: null, last: null }, "No public deal is on record."],
  ])("with %j says so", (rest, words) => expect(partyStandfirst({ ...profile, ...rest })).toBe(words));
});
