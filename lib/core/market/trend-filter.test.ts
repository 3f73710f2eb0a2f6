import { describe, expect, it } from "vitest";
import { isNarrowed, readTrendFilter, withYears } from "./trend-filter";

describe("the filter of the trends page", () => {
  it("covers the article's years unless the reader names others", () => {
    expect(withYears({ set: "calibrated" })).toEqual({ set: "calibrated", from: 2022, to: 2024 });
    expect(withYears({ set: "public", from: 2025 })).toMatchObject({ from: 2025, to: 2025 });
    expect(withYears({ set: "public", to: 2021 })).toMatchObject({ from: 2021, to: 2021 });
    expect(withYears({ set: "public", from: 2019, to: 2026 })).toMatchObject({ from: 2019, to: 2026 });
  });

  it("leaves out what belongs to the list of deals", () => {
    const { query, ignored } = readTrendFilter({ set: "public", exclusivity: "yes", after: "x", country: "US" });
    expect(query).toMatchObject({ set: "public", country: "US" });
    expect(Object.keys(query)).not.toContain("exclusivity");
    expect(ignored).toEqual([]);
  });

  it("counts a choice of years as no narrowing", () => {
    expect(isNarrowed({ set: "calibrated", from: 2022, to: 2023 })).toBe(false);
    expect(isNarrowed({ set: "calibrated", country: "US" })).toBe(true);
  });
});
