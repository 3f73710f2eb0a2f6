import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { readDocument } from "@/lib/core/reading/read-document";
import { buildReport } from "@/lib/core/report/build-report";
import type { Report } from "@/lib/core/report/report";
import { negotiationSheet } from "@/lib/export/negotiation-sheet";
import { reportToPdf } from "@/lib/export/pdf/report-to-pdf";
import { sheetToPdf } from "@/lib/export/pdf/sheet-to-pdf";
import { extractDocument } from "@/lib/extract/extract-document";
import { chosenFinding } from "../support/chosen-finding";
import { root } from "../support/database";

const DATE = "2026-11-25T10:00:00.000Z";
const SAMPLES = readdirSync(join(root, "samples")).map((name) => join("samples", name));
const DOCUMENTS = [
  "bilingual.docx",
  "headers-and-page-numbers.pdf",
  "ruled-table.pdf",
  "footnotes.pdf",
  "wrapped-mail.txt",
];
const FILES = [...SAMPLES, ...DOCUMENTS.map((name) => join("tests/fixtures/documents/ok", name))];

async function reportOn(path: string): Promise<Report> {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const document = await extractDocument(readFileSync(join(root, path)), { fileName: file });
  return buildReport({ document, reading: readDocument(document), file });
}

const squeezed = (text: string) => text.replace(/\s+/gu, "");
const textOf = async (pdf: Uint8Array) => squeezed((await extractDocument(pdf, { fileName: "report.pdf" })).text);

describe.each(FILES)("the PDF report on %s", (path) => {
  it("has as text all that was found, what to ask for, and the sum, and is the same each time", async () => {
    const report = await reportOn(path);
    const pdf = await reportToPdf(report, { date: DATE, market: "Among 12 deals of its size, 3 have stricter terms." });
    expect(
      await reportToPdf(report, { date: DATE, market: "Among 12 deals of its size, 3 have stricter terms." }),
    ).toEqual(pdf);
    const text = await textOf(pdf);
    expect(text).toContain(squeezed(report.verdict));
    expect(text).toContain("Among12deals");
    for (const finding of report.findings) expect(text).toContain(squeezed(finding.quote));
    for (const missing of report.missing) expect(text).toContain(squeezed(missing.language));
    // The reader's columns come one after another, so each line is looked for by itself.
    for (const line of report.explanation) expect(text).toContain(squeezed(line.text));
  });

  it("has bookmarks, structure, language, title and a page count that goes with its length", async () => {
    const report = await reportOn(path);
    const task = getDocument({
      data: new Uint8Array(await reportToPdf(report, { date: DATE, market: null })),
      verbosity: 0,
    });
    const pdf = await task.promise;
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(
      expect.arrayContaining(["Score and verdict", "The document", "What is missing"]),
    );
    const detailed = outline.find(({ title }) => title.startsWith("Every finding"));
    expect(detailed?.items.length ?? 0).toBe(report.findings.length);
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: "en", Title: expect.stringContaining("of 100") });
    const tree = await (await pdf.getPage(1)).getStructTree();
    expect(JSON.stringify(tree)).toContain(`Score ${report.score} of 100`);
    expect(pdf.numPages).toBeLessThan(4 + report.findings.length + report.text.length / 800);
    await task.destroy();
  });
});

describe("the negotiation sheet", () => {
  it.each(SAMPLES)("of %s is one page, with what to ask for first", async (path) => {
    const report = await reportOn(path);
    const sheet = negotiationSheet(report, null);
    const document = await extractDocument(await sheetToPdf(sheet, report, DATE), { fileName: "sheet.pdf" });
    expect(document.pages).toHaveLength(1);
    // Columns stand side by side, so only the beginning of a cell is sure to be read in one piece.
    for (const { ask } of sheet.strings.slice(0, 3))
      expect(squeezed(document.text)).toContain(squeezed(ask ?? "").slice(0, 12));
  });

  it("stays one page with forty strings, and says how many stand in the report only", async () => {
    const report = await reportOn("samples/larkspur-series-b.txt");
    const findings = Array.from({ length: 40 }, (_, index) =>
      chosenFinding(report, { start: index, end: index + 30 }, String(index + 1)),
    );
    const sheet = negotiationSheet({ ...report, findings }, null);
    const document = await extractDocument(await sheetToPdf(sheet, report, DATE), { fileName: "sheet.pdf" });
    expect(document.pages).toHaveLength(1);
    expect(document.text).toMatch(/\d+ more in the report: /);
  });
});
