import { describe, expect, it } from "vitest";
import { formatOrdinal } from "./ordinal";

describe("formatOrdinal", () => {
  it.each([
    [4, "decimal", "4"],
    [4, "decimalZero", "04"],
    [27, "lowerLetter", "aa"],
    [28, "upperLetter", "BB"],
    [14, "lowerRoman", "xiv"],
    [49, "upperRoman", "XLIX"],
    [10, "chineseCounting", "十"],
    [21, "chineseCounting", "二十一"],
    [12, "ordinal", "12th"],
    [23, "ordinal", "23rd"],
    [3, "decimalEnclosedCircle", "③"],
  ] as const)("writes %i as %s: %s", (value, format, text) => {
    expect(formatOrdinal(value, format)).toBe(text);
  });
});
