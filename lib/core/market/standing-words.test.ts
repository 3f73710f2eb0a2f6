import { describe, expect, it } from "vitest";
import { type ComparableDeals, comparableTo } from "./comparable";
import { countCaveat, kindWords, overallWords } from "./standing-words";

const counted: ComparableDeals = {
  ...comparableTo("public", 2025, 40e6),
  deals: 1060,
  told: 20,
  kinds: [
    { kind: "cloud_exclusivity", yes: 2, no: 7 },
    { kind: "data_sharing", yes: 1, no: 0 },
  ],
  byStrings: [
    { strings: 0, deals: 5 },
    { strings: 1, deals: 11 },
    { strings: 3, deals: 4 },
  ],
};

describe("overallWords", () => {
  it("says how many deals have as many strings or more, with n and what is disclosed", () => {
    expect(overallWords(counted, 3)).toEqual({
      headline: "As many strings as 4 of 20.",
      sentence:
        "Of 1,060 public deals of $10M to $100M, 2024 to 2026, 20 disclose any term; 4 have 3 kinds of string or more, as this sheet has.",
    });
  });

  it("gives no share of fewer than ten, and says so", () => {
    const few = { ...counted, told: 1 };
    expect(overallWords(few, 3)).toEqual({
      headline: "Too few to compare.",
      sentence:
        "Of 1,060 public deals of $10M to $100M, 2024 to 2026, 1 discloses any term; below 10 no share is given.",
    });
    expect(overallWords({ ...few, deals: 0, size: null }, 3).sentence).toBe(
      "There are no public deals of any size, 2024 to 2026.",
    );
  });

  it("calls a sheet beyond the record what it is, and one without strings too", () => {
    expect(overallWords(counted, 5).headline).toBe("More strings than any deal on record.");
    expect(overallWords(counted, 5).sentence).toContain("none has 5 kinds of string or more");
    expect(overallWords(counted, 0)).toMatchObject({ headline: "No strings." });
    expect(overallWords(counted, 0).sentence).toContain("15 have at least one string");
  });
});

describe("kindWords", () => {
  it("names what is not disclosed and never counts it as no", () => {
    expect(kindWords(counted, "cloud_exclusivity")).toBe(
      "On record in 2 of 1,060 public deals of $10M to $100M, 2024 to 2026; 7 are known not to have it; 1,051 do not disclose it.",
    );
    expect(kindWords({ ...counted, deals: 1 }, "data_sharing")).toBe(
      "On record in 1 of 1 public deal of $10M to $100M, 2024 to 2026; all disclose it.",
    );
  });

  it("says of each data set what its counts are worth", () => {
    expect(countCaveat("public")).toContain("floor, not a rate");
    expect(countCaveat("calibrated")).toContain("Synthetic");
  });
});
