import { parseArgs } from "node:util";
import type { ContractReading } from "../core/clauses/contract-reading";
import { clausesText } from "./clauses-text";
import { EXIT } from "./exit-codes";
import { CLAUSES_HELP } from "./help";
import { UsageError } from "./parse-score-args";
import { type FileResult, readFiles } from "./read-files";
import type { DocumentReader } from "./score-command";
import { painter, type Terminal } from "./terminal";

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function print(read: FileResult<ContractReading>, asJson: boolean, terminal: Terminal): void {
  if (asJson) {
    const line = "result" in read ? { file: read.file, ...read.result } : read;
    terminal.out(`${JSON.stringify(line)}\n`);
  } else if ("result" in read) terminal.out(`${clausesText(read.file, read.result, terminal)}\n`);
  else terminal.err(`${painter(terminal)("bold", read.file)}: ${read.error.message}\n`);
}

/**
 * `strings-attached clauses`: reads commercial contracts and prints the clauses in them, each file as it is done.
 * @returns the exit status, see exit-codes.ts.
 * @throws UsageError where the arguments are not understood.
 */
export async function clausesCommand(
  args: readonly string[],
  terminal: Terminal,
  cwd: string,
  open: () => DocumentReader<ContractReading>,
): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help) {
    terminal.out(CLAUSES_HELP);
    return EXIT.ok;
  }
  if (positionals.length === 0) throw new UsageError("Name at least one file, folder or pattern.");
  const reader = open();
  let unreadable = false;
  try {
    for await (const read of readFiles(positionals, cwd, reader.width, reader.read)) {
      print(read, values.json ?? false, terminal);
      if ("error" in read) unreadable = true;
    }
  } finally {
    reader.close();
  }
  return unreadable ? EXIT.unreadable : EXIT.ok;
}
