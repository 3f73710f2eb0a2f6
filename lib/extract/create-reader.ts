import type { Report } from "@/lib/core/report/report";
import { AppError } from "@/lib/core/shared/app-error";
import { ReaderGate } from "./child/reader-gate";
import { type ReaderLimits, ReaderProcess } from "./child/reader-process";
import { refuseBySize } from "./file/refuse-by-size";
import { READER_LIMITS, type ReaderInput } from "./read-in-child";

/** Reads many files of one owner in few processes. */
export interface Reader {
  /** As `readInChild`, without its queue's limit. */
  read(input: ReaderInput): Promise<Report>;
  /** Ends the processes; reads that still run fail. */
  close(): void;
}

/** Files a process reads before a fresh one takes its place, so that what parsers leave behind stays bounded. */
const READS_PER_PROCESS = 100;

/** Failures that what earlier files left behind in the process could have caused as well. */
const DOUBTFUL: ReadonlySet<string> = new Set(["document-damaged", "document-memory", "document-timeout", "internal"]);

/**
 * A reader for many files, as the command line reads them: the processes, their limits and their answers are those of
 * `readInChild`, but a process goes on to the next file. A file that fails in a process that has read others is read
 * again in a fresh one, so no file's answer depends on its neighbours. Not for a server: it must not mix its readers.
 */
export function createReader(options: { childPath: string; atOnce: number; limits?: Partial<ReaderLimits> }): Reader {
  const limits = { ...READER_LIMITS, ...options.limits };
  const gate = new ReaderGate(options.atOnce, Number.POSITIVE_INFINITY);
  const idle: ReaderProcess[] = [];
  const closing = new AbortController();
  const { signal } = closing;

  async function readWith(reader: ReaderProcess, input: ReaderInput): Promise<Report> {
    const report = await reader.read({ ...input, mimeType: input.mimeType ?? null }, { signal });
    if (reader.reads < READS_PER_PROCESS && !signal.aborted) idle.push(reader);
    else reader.end();
    return report;
  }
  const fresh = () => new ReaderProcess(options.childPath, limits);

  return {
    async read(input) {
      refuseBySize(input.bytes.length);
      return gate.run(async () => {
        signal.throwIfAborted();
        const used = idle.pop();
        if (used === undefined) return readWith(fresh(), input);
        return readWith(used, input).catch((error: unknown) => {
          if (error instanceof AppError && DOUBTFUL.has(error.code)) return readWith(fresh(), input);
          throw error;
        });
      });
    },
    close() {
      closing.abort(new AppError("internal", "The reader was closed before this file was read."));
      for (const reader of idle) reader.end();
    },
  };
}
