import { describe, expect, it } from "vitest";
import { findSection } from "./find-section";

const paper = `4 Term
4.1 The term is three years.
4.2 The exclusivity is eighteen months.
(7) The lock lasts a year.
Section 12. Notice is ten days.
第9.1条 期限为两年。`;

describe("findSection", () => {
  it.each([
    ["4.1", "The term is three years."],
    ["4.2", "The exclusivity is eighteen months."],
    ["7", "The lock lasts a year."],
    ["12", "Notice is ten days."],
    ["9.1", "期限为两年。"],
    // a lettered item that opens no line is looked for in its section
    ["4.2(b)", "The exclusivity is eighteen months."],
  ])("finds section %s", (number, text) => expect(findSection(paper, number)?.trim()).toBe(text));

  it("finds none that no line opens with", () => {
    expect(findSection(paper, "2")).toBeUndefined();
    expect(findSection(paper, "4.3")).toBeUndefined();
  });
});
