import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocument } from "@/lib/core/reading/read-document";
import { buildReport } from "@/lib/core/report/build-report";
import type { Report, ReportFinding } from "@/lib/core/report/report";
import { addComments } from "@/lib/export/docx/add-comments";
import { parseXml } from "@/lib/extract/docx/xml-tree";
import { extractDocument } from "@/lib/extract/extract-document";
import { chosenFinding } from "../support/chosen-finding";
import { readComments } from "../support/word-comments";

const folder = fileURLToPath(new URL("../fixtures/documents/ok/", import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith(".docx"));
const DATE = "2026-11-25T10:00:00.000Z";

async function reportOn(bytes: Uint8Array, file: string): Promise<Report> {
  const document = await extractDocument(bytes, { fileName: file });
  return buildReport({ document, reading: readDocument(document), file });
}

const squeezed = (text: string) => text.replace(/\s+/gu, "");

describe.each(files)("%s with comments", (file) => {
  const bytes = readFileSync(`${folder}${file}`);

  it("reads as before, and every other part is as it was", async () => {
    const report = await reportOn(bytes, file);
    const commented = addComments(bytes, report, DATE);
    const again = await reportOn(commented, file);
    expect(again.text).toBe(report.text);
    expect(again.blocks).toEqual(report.blocks);
    const [before, after] = [unzipSync(bytes), unzipSync(commented)];
    const changed = Object.keys(after).filter(
      (name) => !Buffer.from(after[name] ?? []).equals(before[name] ?? Buffer.alloc(0)),
    );
    const edited = ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments.xml", "word/document.xml"];
    expect(changed.filter((name) => !edited.includes(name))).toEqual([]);
    for (const name of changed) expect(() => parseXml(after[name] ?? new Uint8Array())).not.toThrow();
    expect(addComments(bytes, report, DATE)).toEqual(commented);
  });

  it("has a comment on the words of each finding", async () => {
    const report = await reportOn(bytes, file);
    const comments = readComments(addComments(bytes, report, DATE)).filter(
      ({ author }) => author === "Strings Attached",
    );
    expect(comments).toHaveLength(report.findings.length + 1);
    for (const [index, finding] of report.findings.entries()) {
      const comment = comments[index + 1];
      expect(comment?.text).toContain(finding.summary);
      const inNote = report.blocks.some(
        ({ type, start, end }) => type === "footnote" && finding.start >= start && finding.end <= end,
      );
      // Word has no comments in notes: it stands at the note's mark and says which words it is about.
      if (inNote) expect(comment?.text).toContain(finding.quote);
      else expect(withoutNumber(finding, report, comment?.words ?? "")).toBe(true);
    }
  });

  it("has one on any words of it that a reader may choose", async () => {
    const report = await reportOn(bytes, file);
    const bodyBlocks = report.blocks.filter((block) => block.type !== "footnote");
    const span = fc
      .tuple(fc.constantFrom(...bodyBlocks), fc.nat(), fc.nat())
      .map(([{ start, end, marker }, a, b]) => {
        const from = marker ? marker.end + 1 : start;
        const [x = 0, y = 0] = [from + (a % (end - from || 1)), from + (b % (end - from || 1))].sort((p, q) => p - q);
        return { start: x, end: y + 1 };
      })
      .filter(
        ({ start, end }) =>
          squeezed(report.text.slice(start, end)) !== "" &&
          !/^[\udc00-\udfff]|[\ud800-\udbff]$/u.test(report.text.slice(start, end)),
      );
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 12 }), (spans) => {
        const findings = spans.map(({ start, end }, index) => chosenFinding(report, { start, end }, String(index + 1)));
        const commented = addComments(bytes, { ...report, findings }, DATE);
        const comments = readComments(commented)
          .filter(({ author }) => author === "Strings Attached")
          .slice(1);
        expect(comments.map(({ words }) => words)).toEqual(findings.map(({ quote }) => squeezed(quote)));
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});

/** True where the words are the finding's, apart from list numbers that Word computes and that stand in no run. */
function withoutNumber(finding: ReportFinding, report: Report, words: string): boolean {
  if (words === squeezed(finding.quote)) return true;
  const markers = report.blocks.flatMap(({ marker }) =>
    marker && marker.start >= finding.start && marker.end <= finding.end ? [marker] : [],
  );
  let text = "";
  let from = finding.start;
  for (const marker of markers) {
    text += report.text.slice(from, marker.start);
    from = marker.end;
  }
  return words === squeezed(text + report.text.slice(from, finding.end));
}
