import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highlightRuns } from "./highlight-runs";

const text = "During the term 80% will run on Peak. 公司应独家使用北风云。";
const finding = fc
  .tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom("1", "2", "a", "b"))
  .map(([a, b, label]) => ({ start: Math.min(a, b), end: Math.max(a, b), label }));

describe("highlightRuns", () => {
  it("never rewrites the text: the runs, joined, are the span", () => {
    fc.assert(
      fc.property(fc.array(finding), fc.nat(text.length), fc.nat(text.length), (findings, a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const runs = highlightRuns(text, span, findings);
        expect(runs.map((r) => r.text).join("")).toBe(text.slice(span.start, span.end));
        expect(runs.every((r) => r.text !== "")).toBe(true);
      }),
    );
  });

  it("puts under each label exactly the finding's words", () => {
    fc.assert(
      fc.property(finding, (f) => {
        const runs = highlightRuns(text, { start: 0, end: text.length }, [f]);
        const marked = runs.filter((r) => r.labels.includes(f.label)).map((r) => r.text);
        expect(marked.join("")).toBe(text.slice(f.start, f.end));
        expect(runs.filter((r) => r.opens.length > 0).length).toBe(f.end > f.start ? 1 : 0);
      }),
    );
  });

  it("nests equal and inner findings, outermost first", () => {
    const runs = highlightRuns("abcdef", { start: 0, end: 6 }, [
      { start: 2, end: 4, label: "2" },
      { start: 1, end: 5, label: "1" },
    ]);
    expect(runs.map((r) => [r.text, r.labels.join(), r.opens.join()])).toEqual([
      ["a", "", ""],
      ["b", "1", "1"],
      ["cd", "1,2", "2"],
      ["e", "1", ""],
      ["f", "", ""],
    ]);
  });

  it("continues a finding that began in an earlier block without opening it again", () => {
    const runs = highlightRuns("abcdef", { start: 3, end: 6 }, [{ start: 1, end: 5, label: "1" }]);
    expect(runs.map((r) => [r.text, r.labels.join(), r.opens.join()])).toEqual([
      ["de", "1", ""],
      ["f", "", ""],
    ]);
  });
});
