import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DiffPart, diffWords, mirrorParts } from "./word-diff";

const side = (parts: readonly DiffPart[], without: "added" | "removed") =>
  parts
    .filter(({ type }) => type !== without)
    .map(({ text }) => text)
    .join("");

const words = fc
  .array(fc.constantFrom("the", "Company", "shall", "80%", "60%", " ", ", ", "\n", "云", "服务", "—"), {
    maxLength: 40,
  })
  .map((parts) => parts.join(" "));
const texts = fc.oneof(words, fc.string({ unit: "binary", maxLength: 60 }));

describe("diffWords", () => {
  it("gives back both texts to the letter", () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const parts = diffWords(before, after);
        expect(side(parts, "added")).toBe(before);
        expect(side(parts, "removed")).toBe(after);
      }),
    );
  });

  it("shows nothing between a text and itself", () => {
    fc.assert(fc.property(texts, (text) => diffWords(text, text).every(({ type }) => type === "same")));
  });

  it("is its own mirror image when the texts are swapped", () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(diffWords(after, before)).toEqual(mirrorParts(diffWords(before, after)));
      }),
    );
  });

  it("marks a figure as one word and leaves the words around it", () => {
    expect(diffWords("will spend $45,000,000 over the term", "will spend $30,500,000 over the term")).toEqual([
      { type: "same", text: "will spend $" },
      { type: "removed", text: "45,000,000" },
      { type: "added", text: "30,500,000" },
      { type: "same", text: " over the term" },
    ]);
  });

  it("shows a rewritten phrase as a phrase, not as confetti around 'the'", () => {
    const parts = diffWords(
      "must commit to buy the whole of its needs yearly",
      "may use credits granted under the scheme without commitment yearly",
    );
    expect(parts.filter(({ type }) => type === "same").map(({ text }) => text.trim())).toEqual(["yearly"]);
  });

  it("compares Chinese by characters", () => {
    expect(diffWords("不低于百分之八十的算力", "不低于百分之六十的算力")).toEqual([
      { type: "same", text: "不低于百分之" },
      { type: "removed", text: "八" },
      { type: "added", text: "六" },
      { type: "same", text: "十的算力" },
    ]);
  });

  it("shows two long texts without a word in common whole", () => {
    const [before, after] = ["a ", "b "].map((word) => word.repeat(3000)) as [string, string];
    const parts = diffWords(before, after);
    expect(side(parts, "added")).toBe(before);
    expect(side(parts, "removed")).toBe(after);
  });
});
