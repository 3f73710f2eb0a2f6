import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import { takeAway } from "../export/take-away";
import { createReader, type Reader } from "../extract/create-reader";
import { clausesCommand } from "./clauses-command";
import { EXIT } from "./exit-codes";
import { type ExportTools, exportCommand } from "./export-command";
import { HELP } from "./help";
import { UsageError } from "./parse-score-args";
import type { ReadDocumentFile } from "./read-files";
import { type DocumentReader, scoreCommand } from "./score-command";
import type { storeCommand } from "./store-commands";
import type { Terminal } from "./terminal";

/** What the command needs to know of the place it runs from. */
export interface Installation {
  /** Absolute path of the bundled reader of files, dist/reader-child.mjs. */
  readerPath: string;
  /** Absolute path of the bundled maker of files, dist/export-child.mjs. */
  exporterPath: string;
  /** Absolute path of the bundled commands that need the database, dist/store-commands.mjs. */
  storeCommandsPath: string;
  version: string;
}

/** Writes to this process's streams. Colour follows the stream, which heeds NO_COLOR. */
function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    color: stdout.isTTY === true && stdout.hasColors(),
    // A terminal may give its width as 0 where it has none.
    width: stdout.columns || 80,
  };
}

/**
 * The command line.
 * @param args without Node and the program's name.
 * @returns the exit status, see exit-codes.ts.
 */
export async function main(args: readonly string[], installation: Installation): Promise<number> {
  // A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? EXIT.ok : 1));
  const terminal = processTerminal();
  const [command, ...rest] = args;
  try {
    const cwd = process.cwd();
    if (command === "score")
      return await scoreCommand(rest, terminal, cwd, () => openReader(installation, (r) => r.read));
    if (command === "export") return await exportCommand(rest, terminal, cwd, exportTools(installation));
    if (command === "clauses")
      return await clausesCommand(rest, terminal, cwd, () => openReader(installation, (r) => r.readContract));
    if (command === "--version" || command === "-v") terminal.out(`${installation.version}\n`);
    else if (command === undefined || command === "--help" || command === "-h") terminal.out(HELP);
    else return await commandOfStore(command, rest, terminal, installation);
    return command === undefined ? EXIT.usage : EXIT.ok;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`${error.message}\nSee strings-attached --help.\n`);
    return EXIT.usage;
  }
}

async function commandOfStore(
  command: string,
  args: readonly string[],
  terminal: Terminal,
  { storeCommandsPath }: Installation,
): Promise<number> {
  const commands: { storeCommand: typeof storeCommand } = await import(pathToFileURL(storeCommandsPath).href);
  const status = await commands.storeCommand(command, args, terminal);
  if (status === null) throw new UsageError(`There is no command '${command}'.`);
  return status;
}

function exportTools(installation: Installation): ExportTools {
  return {
    open: () => openReader(installation, (reader) => reader.read),
    make: (job) => takeAway(job, { childPath: installation.exporterPath }),
    now: new Date().toISOString(),
    write: (bytes) => void process.stdout.write(bytes),
  };
}

/** Documents read at once: one a core, and no more than four, because each may take a gigabyte. */
const MOST_AT_ONCE = 4;

/** Reads documents in processes of their own, with the limits the server has. */
function openReader<T>({ readerPath }: Installation, task: (reader: Reader) => ReadDocumentFile<T>): DocumentReader<T> {
  const width = Math.min(MOST_AT_ONCE, availableParallelism());
  const reader = createReader({ childPath: readerPath, atOnce: width });
  return { width, read: task(reader), close: reader.close };
}
