import { describe, expect, it } from "vitest";
import { splitWords } from "./split-words";

const texts = (text: string): string[] => splitWords(text).map((word) => word.text);

describe("splitWords", () => {
  it("keeps role words apart from ordinary ones and folds figures", () => {
    expect(texts("COMPANY shall pay a company's $22,500,000 within 30 days")).toEqual([
      "COMPANY",
      "shall",
      "pay",
      "a",
      "company's",
      "$",
      "0",
      "within",
      "0",
      "days",
    ]);
  });

  it("takes Chinese characters singly", () => {
    expect(texts("公司应于2026年")).toEqual(["公", "司", "应", "于", "0", "年"]);
  });

  it("gives the same hash for the same word and features of character groups to words of three letters and more", () => {
    const [first, second, short] = splitWords("cloud cloud a");
    expect(first?.hash).toBe(second?.hash);
    expect(first?.features.length).toBeGreaterThan(1);
    expect(short?.features.length).toBe(1);
  });

  it("yields nothing for an empty text", () => {
    expect(splitWords("")).toEqual([]);
  });
});
