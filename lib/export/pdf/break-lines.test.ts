import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines, type Inline, mayBreak } from "./break-lines";
import { FontSet } from "./font-set";
import { TYPE } from "./ink";

/** A font in which every character is as wide as it is high, so that widths can be counted. */
const fonts = new FontSet(() => ({ hasGlyphForCodePoint: () => true }));
const measure = (text: string, _font: string, size: number) => [...text].length * size;
const style = { ...TYPE.body, size: 1 };
const lines = (text: string | readonly Inline[], width: number) =>
  breakLines(typeof text === "string" ? [{ text, style }] : text, width, fonts, measure);
const texts = (text: string | readonly Inline[], width: number) =>
  lines(text, width).map(({ fragments }) => fragments.map((fragment) => fragment.text).join(""));

describe("breakLines", () => {
  it("breaks at spaces and hyphens and drops the space it breaks at", () => {
    expect(texts("the take-or-pay clause", 11)).toEqual(["the take-", "or-pay", "clause"]);
  });

  it("breaks Chinese between characters, but not before a full stop or after an opening bracket", () => {
    expect(texts("公司应使用云桥云。", 8)).toEqual(["公司应使用云桥", "云。"]);
    expect(texts("甲方（乙方）同意", 3)).toEqual(["甲方", "（乙", "方）同", "意"]);
  });

  it("keeps a word whole across a change of style, and a number with the words it stands before", () => {
    const bold = { ...style, bold: true };
    expect(
      texts(
        [
          { text: "one tw", style },
          { text: "o three", style: bold },
        ],
        7,
      ),
    ).toEqual(["one two", "three"]);
    expect(mayBreak("a", "b")).toBe(false);
  });

  it("cuts a word that is wider than a line", () => {
    expect(texts("aaaaaaaaaa b", 4)).toEqual(["aaaa", "aaaa", "aa b"]);
  });

  it("loses no character and goes over no width, whatever the text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("a ", "中", "。", "（", " - ", "word", "\t", "\n"),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.integer({ min: 2, max: 30 }), (pieces, width) => {
        const inlines = pieces.map((text) => ({ text, style }));
        const set = lines(inlines, width);
        const squeezed = (text: string) => text.replace(/\s+/gu, "");
        const all = set.flatMap(({ fragments }) => fragments.map(({ text }) => text)).join("");
        expect(squeezed(all)).toBe(squeezed(pieces.join("")));
        for (const line of set) expect(line.width).toBeLessThanOrEqual(width + 1e-9);
      }),
    );
  });
});
