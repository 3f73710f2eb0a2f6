import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asManyStrings, type ComparableDeals, comparableTo, filterOf, kindStanding, sizeOf } from "./comparable";

const counted: ComparableDeals = {
  ...comparableTo("public", 2025, 40e6),
  deals: 60,
  told: 20,
  kinds: [{ kind: "cloud_exclusivity", yes: 2, no: 7 }],
  byStrings: [
    { strings: 0, deals: 5 },
    { strings: 1, deals: 11 },
    { strings: 3, deals: 4 },
  ],
};

describe("deals to compare with", () => {
  it("are of the year before to the year after, and of the same size class", () => {
    expect(filterOf(counted)).toEqual({ set: "public", from: 2024, to: 2026, size: "10m-100m" });
    expect(filterOf(comparableTo("calibrated", 2023, null))).toEqual({ set: "calibrated", from: 2022, to: 2024 });
    expect([9_999_999, 10e6, 99e6, 100e6, 1e9].map(sizeOf)).toEqual([
      "under-10m",
      "10m-100m",
      "10m-100m",
      "100m-1b",
      "over-1b",
    ]);
  });

  it("count what is not disclosed apart from what is not there", () => {
    expect(kindStanding(counted, "cloud_exclusivity")).toEqual({
      kind: "cloud_exclusivity",
      yes: 2,
      no: 7,
      unknown: 51,
      deals: 60,
    });
    expect(kindStanding(counted, "non_compete")).toMatchObject({ yes: 0, no: 0, unknown: 60 });
  });

  it("give how many have as many strings or more, of those that tell", () => {
    expect(asManyStrings(counted, 1)).toEqual({ n: 15, of: 20 });
    expect(asManyStrings(counted, 4)).toEqual({ n: 0, of: 20 });
    expect(asManyStrings({ ...counted, told: 9 }, 1)).toBeNull();
  });

  it("never are fewer for a sheet with fewer strings", () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(6), (a, b) => {
        const [few, many] = [Math.min(a, b), Math.max(a, b)];
        expect(asManyStrings(counted, few)?.n ?? 0).toBeGreaterThanOrEqual(asManyStrings(counted, many)?.n ?? 0);
      }),
    );
  });
});
