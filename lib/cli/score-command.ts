import type { Report } from "../core/report/report";
import { reportToMarkdown } from "../export/report-to-markdown";
import { EXIT } from "./exit-codes";
import { SCORE_HELP } from "./help";
import { parseScoreArgs, type ScoreArgs } from "./parse-score-args";
import { type FileResult, type ReadDocumentFile, readFiles } from "./read-files";
import { reportText } from "./report-text";
import { painter, type Terminal } from "./terminal";

/** A reader of documents that is closed when the command is done. */
export interface DocumentReader<T> {
  read: ReadDocumentFile<T>;
  /** How many documents it reads at once. */
  width: number;
  close(): void;
}

function print(scored: FileResult<Report>, format: ScoreArgs["format"], terminal: Terminal): void {
  if (format === "json") {
    const line = "result" in scored ? { ...scored.result, file: scored.file } : scored;
    terminal.out(`${JSON.stringify(line)}\n`);
  } else if ("result" in scored) {
    const report = { ...scored.result, file: scored.file };
    terminal.out(format === "markdown" ? `${reportToMarkdown(report)}\n` : `${reportText(report, terminal)}\n`);
  } else terminal.err(`${painter(terminal)("bold", scored.file)}: ${scored.error.message}\n`);
}

/**
 * `strings-attached score`: reads and scores documents, prints each as it is done.
 * @returns the exit status, see exit-codes.ts.
 * @throws UsageError where the arguments are not understood.
 */
export async function scoreCommand(
  args: readonly string[],
  terminal: Terminal,
  cwd: string,
  open: () => DocumentReader<Report>,
): Promise<number> {
  const { paths, format, failUnder, help } = parseScoreArgs(args);
  if (help) {
    terminal.out(SCORE_HELP);
    return EXIT.ok;
  }
  const reader = open();
  let unreadable = false;
  let under = false;
  try {
    for await (const scored of readFiles(paths, cwd, reader.width, reader.read)) {
      print(scored, format, terminal);
      if ("error" in scored) unreadable = true;
      else if (failUnder !== null && scored.result.score < failUnder) under = true;
    }
  } finally {
    reader.close();
  }
  if (unreadable) return EXIT.unreadable;
  return under ? EXIT.underScore : EXIT.ok;
}
