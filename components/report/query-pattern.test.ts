import { describe, expect, it } from "vitest";
import { queryPattern } from "./query-pattern";

const found = (query: string, text: string) =>
  [...text.matchAll(queryPattern(query) ?? /$^/g)].map((match) => match[0]);

describe("what a reader types, looked for in a document", () => {
  it("takes letters of either case and any spaces between words", () => {
    expect(found("stratus  peak", "Stratus Peak and STRATUS\u00a0PEAK")).toEqual(["Stratus Peak", "STRATUS\u00a0PEAK"]);
  });

  it("takes signs of a pattern for themselves", () => {
    expect(found("$45.0 (a)", "at $45.0 (a), not 45x0")).toEqual(["$45.0 (a)"]);
    expect(found("a+b*[c]", "a+b*[c] aab")).toEqual(["a+b*[c]"]);
  });

  it("takes straight and curly quotes and all dashes alike", () => {
    expect(found("company's", "the Company’s")).toEqual(["Company’s"]);
    expect(found("no-shop", "No–Shop")).toEqual(["No–Shop"]);
  });

  it("finds Chinese words, and nothing for an empty query", () => {
    expect(found("独家", "公司应独家使用")).toEqual(["独家"]);
    expect(queryPattern("  ")).toBeNull();
  });
});
