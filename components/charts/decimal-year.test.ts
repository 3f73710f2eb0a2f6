import { describe, expect, it } from "vitest";
import { decimalYear } from "./decimal-year";

describe("decimalYear", () => {
  it("places a date inside its month and year", () => {
    expect(decimalYear("2024-01-01")).toBeCloseTo(2024, 2);
    expect(decimalYear("2024-12-31")).toBeCloseTo(2025, 2);
  });

  it("takes the middle of what is not known", () => {
    expect(decimalYear("2024")).toBe(2024.5);
    expect(decimalYear("2024-07")).toBeCloseTo(2024 + 6.5 / 12);
  });
});
