import { describe, expect, it } from "vitest";
import { formatMonths } from "./duration";
import { formatPoints, formatScore } from "./points";

describe("points and months for people", () => {
  it.each([
    [formatScore(56), "56"],
    [formatScore(79.5), "79.5"],
    [formatPoints(100), "100.0"],
    [formatPoints(-14), "−14.0"],
    [formatPoints(9, true), "+9.0"],
    [formatPoints(0, true), "0.0"],
    [formatMonths(1), "1 month"],
    [formatMonths(36), "36 months"],
    [formatMonths(4.5), "4.5 months"],
  ])("%s", (shown, expected) => expect(shown).toBe(expected));
});
