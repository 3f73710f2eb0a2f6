import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthsText, shareText } from "./fact-text";

describe("shareText", () => {
  it.each([
    [80, "80%"],
    [12.75, "12.75%"],
    [19.9, "19.9%"],
    [0.5, "0.5%"],
    [66.667, "66.7%"],
    [33.333, "33.3%"],
    [8.333, "8.3%"],
    [9.999, "9.999%"],
  ])("%d", (percent, text) => expect(shareText(percent)).toBe(text));
});

describe("monthsText", () => {
  it.each([
    [1, "1 month"],
    [36, "36 months"],
    [1.5, "1.5 months"],
    [2.31, "10 weeks"],
    [3.69, "16 weeks"],
    [0.23, "1 week"],
  ])("%d", (months, text) => expect(monthsText(months)).toBe(text));

  it("says whole months as months", () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 1200 }), (n) => monthsText(n) === `${n} months`));
  });
});
