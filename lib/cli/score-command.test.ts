import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extractText } from "@/lib/extract/plain-text";
import { readDocument } from "../core/reading/read-document";
import { buildReport } from "../core/report/build-report";
import { type Report, reportSchema } from "../core/report/report";
import { AppError } from "../core/shared/app-error";
import { EXIT } from "./exit-codes";
import { UsageError } from "./parse-score-args";
import { type DocumentReader, scoreCommand } from "./score-command";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "score-command-"));
  writeFileSync(join(folder, "larkspur.txt"), readFileSync("samples/larkspur-series-b.txt"));
  writeFileSync(join(folder, "clean.txt"), "TERM SHEET\n\nDividends: 6% non-cumulative, when and as declared.\n");
  writeFileSync(join(folder, "empty.txt"), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads plain text in this process; what a PDF or a broken file does is the business of lib/extract. */
function open(): DocumentReader<Report> {
  return {
    width: 2,
    close: () => {},
    read: async ({ bytes, fileName }) => {
      const text = new TextDecoder().decode(bytes);
      if (text === "") throw new AppError("document-empty", "There is no text in this file.");
      const document = extractText(text);
      return buildReport({ document, reading: readDocument(document), file: fileName });
    },
  };
}

async function run(...args: string[]) {
  let out = "";
  let err = "";
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    color: false,
    width: 80,
  };
  const status = await scoreCommand(args, terminal, folder, open);
  return { status, out, err };
}

describe("strings-attached score", () => {
  it("prints JSON Lines: one report a file, in the order given, the file first", async () => {
    const { status, out } = await run("larkspur.txt", "clean.txt", "--json");
    const reports = out
      .trim()
      .split("\n")
      .map((line) => reportSchema.parse(JSON.parse(line)));
    expect([status, reports.map((r) => r.file)]).toEqual([EXIT.ok, ["larkspur.txt", "clean.txt"]]);
    expect(out.startsWith('{"file":"larkspur.txt"')).toBe(true);
    for (const report of reports)
      for (const f of report.findings) expect(report.text.slice(f.start, f.end)).toBe(f.quote);
  });

  it("says which file cannot be read and why, goes on, and exits with 1", async () => {
    const { status, out } = await run("empty.txt", "gone.txt", "clean.txt", "*.pdf", "--json");
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(EXIT.unreadable);
    expect(lines[0]).toEqual({
      file: "empty.txt",
      error: { code: "document-empty", message: "There is no text in this file." },
    });
    expect(lines.map((l) => l.error?.code ?? l.score)).toEqual(["document-empty", "not-found", 100, "not-found"]);
  });

  it("exits with 2 where a score is under the limit, and 0 where none is", async () => {
    expect((await run("larkspur.txt", "--fail-under", "90")).status).toBe(EXIT.underScore);
    expect((await run("clean.txt", "--fail-under", "90")).status).toBe(EXIT.ok);
  });

  it("prints the score, the verdict and each clause with its line and words for a reader", async () => {
    const { out } = await run("larkspur.txt");
    expect(out).toMatch(/^larkspur\.txt\n {2}[\d.]+ of 100 {3}[A-E], \w+\n/);
    expect(out).toMatch(/hard +Compute commitment +−[\d.]+ {2}line 52/);
    expect(out).toContain("\u201cThe Company will commit to aggregate spend of $45,000,000");
    expect(out.split("\n").every((line) => line.length <= 80)).toBe(true);
  });

  it("puts errors on standard error in plain output, and reports alone on standard output", async () => {
    const { out, err } = await run("empty.txt", "clean.txt", "--markdown");
    expect(err).toBe("empty.txt: There is no text in this file.\n");
    expect(out).toContain("**100 of 100. A, free.**");
    expect(out).toContain("| | Independence score | 100.0 |");
  });

  it("takes whole folders", async () => {
    expect((await run(".")).out).toMatch(/^clean\.txt\n[\s\S]*larkspur\.txt\n/);
  });

  it("explains itself, and refuses what it does not know", async () => {
    const { status, out } = await run("--help");
    expect([status, out.includes("--fail-under N")]).toEqual([EXIT.ok, true]);
    await expect(run("--jsn", "a")).rejects.toThrow(UsageError);
  });
});
