import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extractText } from "@/lib/extract/plain-text";
import { readDocument } from "../core/reading/read-document";
import { buildReport } from "../core/report/build-report";
import { AppError } from "../core/shared/app-error";
import type { TakeAwayJob } from "../export/take-away";
import { EXIT } from "./exit-codes";
import { exportCommand } from "./export-command";
import { UsageError } from "./parse-score-args";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "export-command-"));
  writeFileSync(join(folder, "larkspur.txt"), readFileSync("samples/larkspur-series-b.txt"));
  writeFileSync(join(folder, "empty.txt"), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command with a maker that writes down what it is asked for. */
async function run(...args: string[]) {
  const said = { out: "", err: "", bytes: "" };
  const jobs: TakeAwayJob[] = [];
  const terminal = {
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
    color: false,
    width: 80,
  };
  const status = await exportCommand(args, terminal, folder, {
    open: () => ({
      width: 1,
      close: () => {},
      read: async ({ bytes, fileName }) => {
        const text = new TextDecoder().decode(bytes);
        if (text === "") throw new AppError("document-empty", "There is no text in this file.");
        const document = extractText(text);
        return buildReport({ document, reading: readDocument(document), file: fileName });
      },
    }),
    make: async (job) => {
      jobs.push(job);
      return new TextEncoder().encode(`a ${job.kind} of ${job.report.file}`);
    },
    now: "2026-11-25T10:00:00.000Z",
    write: (bytes) => {
      said.bytes += new TextDecoder().decode(bytes);
    },
  });
  return { status, ...said, jobs };
}

describe("strings-attached export", () => {
  it("writes the report under the document's name, and says under which", async () => {
    const { status, out } = await run("larkspur.txt", "--to", "pdf");
    expect([status, out]).toEqual([EXIT.ok, "larkspur-report.pdf\n"]);
    expect(readFileSync(join(folder, "larkspur-report.pdf"), "utf8")).toBe("a pdf of larkspur.txt");
  });

  it("writes where it is told, and to standard output", async () => {
    await run("larkspur.txt", "--to", "docx", "--out", "mine.docx");
    expect(readdirSync(folder)).toContain("mine.docx");
    expect(await run("larkspur.txt", "--to", "json", "--out", "-")).toMatchObject({
      out: "",
      bytes: "a json of larkspur.txt",
    });
  });

  it("hands a plan on to the sheet, and refuses one that is not of this paper", async () => {
    const { jobs } = await run("larkspur.txt", "--to", "sheet", "--whatif", "x4", "--out", "-");
    expect(jobs[0]?.scenario).toEqual({ changes: { "4": "strike" }, added: [] });
    const refused = await run("larkspur.txt", "--to", "sheet", "--whatif", "x99");
    expect([refused.status, refused.jobs]).toEqual([EXIT.unreadable, []]);
    expect(refused.err).toContain("99");
  });

  it("says which file cannot be read, goes on, and exits with 1", async () => {
    const { status, out, err } = await run("empty.txt", "larkspur.txt", "--to", "markdown");
    expect([status, out]).toEqual([EXIT.unreadable, "larkspur-report.md\n"]);
    expect(err).toContain("empty.txt: There is no text");
  });

  it.each([
    [[], /at least one file/],
    [["a"], /--to takes one of pdf, docx/],
    [["a", "--to", "exe"], /--to takes one of/],
    [["a", "b", "--to", "pdf", "--out", "c"], /one file/],
  ])("refuses %j", async (args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
    await expect(run(...args)).rejects.toBeInstanceOf(UsageError);
  });
});
