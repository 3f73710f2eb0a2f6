import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Report } from "../core/report/report";
import { scenarioBase } from "../core/report/scenario/scenario-base";
import { changeableIn } from "../core/report/scenario/scenario-paper";
import { decodeScenario } from "../core/report/scenario/scenario-url";
import { takeAwayFileName } from "../core/report/take-away";
import { AppError } from "../core/shared/app-error";
import type { TakeAwayJob } from "../export/take-away";
import { EXIT } from "./exit-codes";
import { EXPORT_HELP } from "./help";
import { type ExportArgs, parseExportArgs } from "./parse-export-args";
import { UsageError } from "./parse-score-args";
import { type FileResult, readFiles } from "./read-files";
import type { DocumentReader } from "./score-command";
import { painter, type Terminal } from "./terminal";

/** What `export` needs beside its arguments. */
export interface ExportTools {
  open: () => DocumentReader<Report>;
  make: (job: TakeAwayJob) => Promise<Uint8Array>;
  /** ISO moment that the files carry. */
  now: string;
  /** Writes bytes to standard output. */
  write: (bytes: Uint8Array) => void;
}

interface ReadPaper {
  report: Report;
  bytes: Uint8Array;
}

/**
 * `strings-attached export`: reads documents and writes each report in the form asked for.
 * @returns the exit status, see exit-codes.ts.
 * @throws UsageError where the arguments are not understood.
 */
export async function exportCommand(
  args: readonly string[],
  terminal: Terminal,
  cwd: string,
  tools: ExportTools,
): Promise<number> {
  const parsed = parseExportArgs(args);
  if (parsed === null) {
    terminal.out(EXPORT_HELP);
    return EXIT.ok;
  }
  const reader = tools.open();
  const read = async (file: Parameters<typeof reader.read>[0]): Promise<ReadPaper> => ({
    report: await reader.read(file),
    bytes: file.bytes,
  });
  let failed = false;
  let written = 0;
  try {
    for await (const paper of readFiles(parsed.paths, cwd, reader.width, read)) {
      if (parsed.out !== null && ++written > 1) throw new UsageError("--out takes one file; leave it out for several.");
      const problem = "error" in paper ? paper.error.message : await exportOne(paper, parsed, cwd, terminal, tools);
      if (problem === null) continue;
      failed = true;
      terminal.err(`${painter(terminal)("bold", paper.file)}: ${problem}\n`);
    }
  } finally {
    reader.close();
  }
  return failed ? EXIT.unreadable : EXIT.ok;
}

/** Makes and writes one file. @returns what is wrong, or null. */
async function exportOne(
  { result }: Extract<FileResult<ReadPaper>, { result: ReadPaper }>,
  { kind, out, whatif }: ExportArgs,
  cwd: string,
  terminal: Terminal,
  { make, now, write }: ExportTools,
): Promise<string | null> {
  const { report, bytes } = result;
  const original = report.format === "docx" ? bytes : null;
  const decoded = whatif === null ? null : decodeScenario(whatif, changeableIn(scenarioBase(report)));
  if (decoded && decoded.ignored.length > 0) return decoded.ignored.join(" ");
  try {
    const scenario = decoded?.scenario ?? null;
    const made = await make({ kind, report, date: now, original, market: null, scenario });
    if (out === "-") {
      write(made);
      return null;
    }
    const name = out ?? takeAwayFileName(report, kind, kind === "docx" && original !== null);
    await writeFile(resolve(cwd, name), made);
    terminal.out(`${name}\n`);
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.message;
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null) throw error;
    return `The file could not be written (${code}).`;
  }
}
