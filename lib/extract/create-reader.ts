import type { ContractReading } from "@/lib/core/clauses/contract-reading";
import type { Report } from "@/lib/core/report/report";
import { AppError } from "@/lib/core/shared/app-error";
import { ReaderGate } from "./child/reader-gate";
import { type ReaderFile, type ReaderLimits, ReaderProcess, type ReadOneOptions } from "./child/reader-process";
import { refuseBySize } from "./file/refuse-by-size";
import { READER_LIMITS, type ReaderInput } from "./read-in-child";

/** Reads many files of one owner in few processes. */
export interface Reader {
  /** As `readInChild`, without its queue's limit. */
  read(input: ReaderInput): Promise<Report>;
  /** The clauses of a commercial contract; otherwise as `read`. */
  readContract(input: ReaderInput): Promise<ContractReading>;
  /** Ends the processes; reads that still run fail. */
  close(): void;
}

/** Files a process reads before a fresh one takes its place, so that what parsers leave behind stays bounded. */
const READS_PER_PROCESS = 100;

/** What is wanted of a process for one file. */
type ReadTask<T> = (reader: ReaderProcess, file: ReaderFile, options: ReadOneOptions) => Promise<T>;

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

  async function readWith<T>(reader: ReaderProcess, input: ReaderInput, task: ReadTask<T>): Promise<T> {
    const answer = await task(reader, { ...input, mimeType: input.mimeType ?? null }, { signal });
    if (reader.reads < READS_PER_PROCESS && !signal.aborted) idle.push(reader);
    else reader.end();
    return answer;
  }
  const fresh = () => new ReaderProcess(options.childPath, limits);

  async function read<T>(input: ReaderInput, task: ReadTask<T>): Promise<T> {
    refuseBySize(input.bytes.length);
    return gate.run(async () => {
      signal.throwIfAborted();
      const used = idle.pop();
      if (used === undefined) return readWith(fresh(), input, task);
      return readWith(used, input, task).catch((error: unknown) => {
        if (error instanceof AppError && DOUBTFUL.has(error.code)) return readWith(fresh(), input, task);
        throw error;
      });
    });
  }

  return {
    read: (input) => read(input, (reader, file, options) => reader.read(file, options)),
    readContract: (input) => read(input, (reader, file, options) => reader.readContract(file, options)),
    close() {
      closing.abort(new AppError("internal", "The reader was closed before this file was read."));
      for (const reader of idle) reader.end();
    },
  };
}
