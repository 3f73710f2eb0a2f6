import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseChineseNumber } from "./parse-chinese-number";

const DIGITS = [..."零一二三四五六七八九"];

/** Spells 1..9,999 with its zeros. */
function spell(n: number): string {
  const parts = [
    [Math.floor(n / 1000), "千"],
    [Math.floor(n / 100) % 10, "百"],
    [Math.floor(n / 10) % 10, "十"],
    [n % 10, ""],
  ] as const;
  let text = "";
  let gap = false;
  for (const [digit, scale] of parts) {
    if (digit === 0) gap = text !== "";
    else {
      text += `${gap ? "零" : ""}${DIGITS[digit]}${scale}`;
      gap = false;
    }
  }
  return text;
}

describe("parseChineseNumber", () => {
  it("reads every number it can spell, also in tens of thousands and hundreds of millions", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), (n) => {
        expect(parseChineseNumber(spell(n))).toBe(n);
        expect(parseChineseNumber(`${spell(n)}万`)).toBe(n * 1e4);
        expect(parseChineseNumber(`${spell(n)}亿`)).toBe(n * 1e8);
      }),
    );
  });

  it.each([
    ["三十六", 36],
    ["十二", 12],
    ["两千五", 2500],
    ["一亿五千万", 150_000_000],
    ["1.2亿", 120_000_000],
    ["4,000万", 40_000_000],
    ["8千万", 80_000_000],
    ["壹佰贰拾", 120],
    ["二〇二五", 2025],
    ["三百零五", 305],
    ["36", 36],
  ])("%s is %d", (numeral, value) => expect(parseChineseNumber(numeral)).toBe(value));

  it.each(["", "甲", "三x"])("%j is no number", (numeral) => expect(parseChineseNumber(numeral)).toBeNull());
});
