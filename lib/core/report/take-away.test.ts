import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TAKE_AWAYS, takeAwayFileName, takeAwayKind } from "./take-away";

const named = (file: string | null, title: string | null = null) => takeAwayFileName({ file, title }, "pdf");

describe("names of files to take away", () => {
  it.each([
    ["larkspur-series-b.txt", "larkspur-series-b-report.pdf"],
    ["Term Sheet v1.2.docx", "Term Sheet v1.2-report.pdf"],
    ["北京澄观智能 投资意向书.pdf", "北京澄观智能 投资意向书-report.pdf"],
    ["..", "term-sheet-report.pdf"],
    ['a<b>:"c|?*.txt', "a b c-report.pdf"],
    [".hidden.txt", "hidden-report.pdf"],
  ])("%j becomes %j", (file, name) => expect(named(file)).toBe(name));

  it("come from the title where there is no file, and are never empty", () => {
    expect([named(null, "LARKSPUR, INC."), named(null)]).toEqual(["LARKSPUR, INC-report.pdf", "term-sheet-report.pdf"]);
  });

  it("keep the extension of the founder's own Word file, of which Word opens no other", () => {
    const name = (file: string, original: boolean) => takeAwayFileName({ file, title: null }, "docx", original);
    expect([name("a.docm", true), name("a.docm", false), name("a.pdf", true)]).toEqual([
      "a-commented.docm",
      "a-commented.docx",
      "a-commented.docx",
    ]);
  });

  it("hold nothing that a system takes for a path, a wildcard or a control character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (file) => {
        const name = named(file);
        expect(name).toMatch(/-report\.pdf$/);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^[. ]/u);
        expect(name.length).toBeLessThan(90);
      }),
    );
  });

  it("go by the key of their form alone", () => {
    expect([takeAwayKind("pdf"), takeAwayKind("toString"), takeAwayKind("PDF")]).toEqual(["pdf", null, null]);
    for (const { extension, mimeType } of Object.values(TAKE_AWAYS))
      expect(mimeType).toMatch(extension === "md" ? /markdown/ : /\//);
  });
});
