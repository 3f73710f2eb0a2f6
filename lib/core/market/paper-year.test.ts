import { describe, expect, it } from "vitest";
import { paperYear } from "./paper-year";

describe("paperYear", () => {
  it.each([
    ["TERM SHEET\nOctober 2, 2024\nIssuer", 2024],
    ["Dated as of 3rd March 2025, by and between", 2025],
    ["as of 2023-11-07", 2023],
    ["以下各方于2025年6月18日签署", 2025],
    ["Dated March 11, 2025. The Closing is on 30 June 2026.", 2025],
    ["The company was founded in 2021.", null],
    [`${"x ".repeat(1500)}March 11, 2025`, null],
    ["", null],
  ])("of %j is %s", (text, year) => expect(paperYear(text)).toBe(year));
});
