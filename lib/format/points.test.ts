import { describe, expect, it } from "vitest";
import { formatPoints, formatScore } from "./points";

describe("points for people", () => {
  it.each([
    [formatScore(56), "56"],
    [formatScore(79.5), "79.5"],
    [formatPoints(100), "100.0"],
    [formatPoints(-14), "−14.0"],
    [formatPoints(9, true), "+9.0"],
    [formatPoints(0, true), "0.0"],
  ])("%s", (shown, expected) => expect(shown).toBe(expected));
});
