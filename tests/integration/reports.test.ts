import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Asker, newBrowserAsker } from "@/lib/auth/asker";
import { store } from "@/lib/data/client";
import { readOriginalFile } from "@/lib/data/term-sheet-files";
import { deleteTermSheet } from "@/lib/services/delete-term-sheet";
import { findReports } from "@/lib/services/find-reports";
import { getReport } from "@/lib/services/get-report";
import { getSharedReport } from "@/lib/services/get-shared-report";
import { judgeReport } from "@/lib/services/judge-report";
import { saveReport } from "@/lib/services/save-report";
import { shareReport } from "@/lib/services/share-report";
import { freshDatabase } from "../support/database";
import { sampleReport } from "../support/sample-report";

const path = freshDatabase();

/** True where the words stand anywhere in the database's files. */
function onDisk(words: string): boolean {
  return [path, `${path}-wal`, `${path}-journal`].some(
    (file) => existsSync(file) && readFileSync(file).includes(words),
  );
}

/** A report of some pages whose every paragraph holds `mark`. */
function markedReport(mark: string, paragraphs = 40) {
  return sampleReport(
    Array.from(
      { length: paragraphs },
      (_, i) => `${mark}-${i}: the Company runs on Northquay Cloud only, ${"and so on ".repeat(i % 13)}end.`,
    ),
  );
}

describe("a kept file", () => {
  it("goes with its report, from the disk too", async () => {
    const asker = newBrowserAsker();
    const mark = "kept-file-mark";
    const original = new TextEncoder().encode(`${mark} `.repeat(2000));
    const id = await saveReport(asker, sampleReport(["Anything."]), { sizeBytes: 1, sha256: null, original });
    expect(await readOriginalFile(asker.id, id)).toEqual(original);
    expect(await readOriginalFile(newBrowserAsker().id, id)).toBeNull();
    expect(onDisk(mark)).toBe(true);
    await deleteTermSheet(asker, id);
    expect(await readOriginalFile(asker.id, id)).toBeNull();
    expect(onDisk(mark)).toBe(false);
  });
});

describe("a report", () => {
  it("comes back to the browser that made it, as it was", async () => {
    const asker = newBrowserAsker();
    const report = markedReport("plain");
    const id = await saveReport(asker, report, { sizeBytes: 1234, sha256: "ab".repeat(32) });
    const stored = await getReport(asker, id);
    expect(stored).toMatchObject({ id, report, stale: false });
    expect(await findReports(asker)).toEqual([
      expect.objectContaining({
        id,
        title: report.title,
        file: "sheet.txt",
        score: report.score,
        grade: report.grade,
        strings: 1,
        protections: 0,
      }),
    ]);
    expect(await store().finding.count({ where: { reportId: id } })).toBe(report.findings.length);
  });

  it("is not there for anybody else, nor for a browser without a cookie", async () => {
    const id = await saveReport(newBrowserAsker(), markedReport("private"));
    const other: Asker = newBrowserAsker();
    for (const asker of [other, null]) {
      await expect(getReport(asker, id)).rejects.toMatchObject({ code: "not-found" });
      expect(await findReports(asker)).toEqual([]);
    }
    await expect(deleteTermSheet(other, id)).rejects.toMatchObject({ code: "not-found" });
    expect(await store().report.count({ where: { id } })).toBe(1);
  });

  it("is listed newest first", async () => {
    const asker = newBrowserAsker();
    const ids = [];
    for (const mark of ["one", "two", "three"]) ids.push(await saveReport(asker, markedReport(mark)));
    expect((await findReports(asker)).map((report) => report.id)).toEqual(ids.toReversed());
    expect((await findReports(asker, 2)).map((report) => report.id)).toEqual(ids.toReversed().slice(0, 2));
  });

  it("says that it is stale once other rules or weights run", async () => {
    const asker = newBrowserAsker();
    const report = markedReport("old");
    const id = await saveReport(asker, { ...report, versions: { ...report.versions, weights: "0.0.1" } });
    expect((await getReport(asker, id)).stale).toBe(true);
  });
});

describe("deleting a term sheet", () => {
  it("takes its original file, the reader's notes and added findings, and its links along", async () => {
    const asker = newBrowserAsker();
    const files = await store().termSheetFile.count();
    const original = new TextEncoder().encode(`PK ORIGINALBYTES ${"x".repeat(20_000)}`);
    const id = await saveReport(asker, markedReport("WHOLESHEET"), { sizeBytes: 9, sha256: null, original });
    await judgeReport(asker, id, { action: "note", label: "1", note: "NOTEWORDS of the reader" });
    await judgeReport(asker, id, { action: "add", kind: "non_compete", words: "WHOLESHEET-3: the Company runs" });
    const { token } = await shareReport(asker, id, 30);
    for (const words of ["ORIGINALBYTES", "NOTEWORDS"]) expect([words, onDisk(words)]).toEqual([words, true]);
    await deleteTermSheet(asker, id);
    for (const words of ["ORIGINALBYTES", "NOTEWORDS", "WHOLESHEET"])
      expect([words, onDisk(words)]).toEqual([words, false]);
    await expect(getSharedReport(token)).rejects.toMatchObject({ code: "not-found" });
    const of = { where: { reportId: id } };
    expect([await store().shareLink.count(of), await store().findingDecision.count(of)]).toEqual([0, 0]);
    expect(await store().termSheetFile.count()).toBe(files);
  });

  it("leaves no row and no byte of it in the database's files", async () => {
    const asker = newBrowserAsker();
    const kept = await saveReport(asker, markedReport("KEPTWORDS"));
    const id = await saveReport(asker, markedReport("SECRETWORDS"));
    await store().findingDecision.create({
      data: { id: "d1", reportId: id, label: "1", action: "note", note: "SECRETWORDS-note", decidedBy: asker.id },
    });
    expect(onDisk("SECRETWORDS")).toBe(true);
    await deleteTermSheet(asker, id);
    await expect(getReport(asker, id)).rejects.toMatchObject({ code: "not-found" });
    expect(await store().finding.count({ where: { reportId: id } })).toBe(0);
    expect(await store().findingDecision.count({ where: { id: "d1" } })).toBe(0);
    expect(onDisk("SECRETWORDS")).toBe(false);
    expect(onDisk("KEPTWORDS")).toBe(true);
    expect((await getReport(asker, kept)).report.text).toContain("KEPTWORDS");
  });

  it("leaves nothing either when many are kept and deleted in any order", async () => {
    const asker = newBrowserAsker();
    const ids = new Map<string, string>();
    for (let i = 0; i < 60; i += 1) {
      // From a few lines to some forty pages, so that rows share pages of the file and spill over many.
      const mark = `MARK${String(i).padStart(2, "0")}X`;
      ids.set(mark, await saveReport(asker, markedReport(mark, 1 + ((i * 37) % 97) * (i % 5))));
    }
    const gone = [...ids].filter((_, i) => (i * 7) % 3 !== 0);
    for (const [, id] of gone) await deleteTermSheet(asker, id);
    expect(gone.map(([mark]) => mark).filter(onDisk)).toEqual([]);
    for (const [mark, id] of ids) {
      if (!gone.some(([other]) => other === mark)) expect((await getReport(asker, id)).report.text).toContain(mark);
    }
  });
});
