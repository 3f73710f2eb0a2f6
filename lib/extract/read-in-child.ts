import type { Report } from "@/lib/core/report/report";
import { sharedGate } from "./child/reader-gate";
import type { ReaderLimits, ReadOneOptions } from "./child/reader-process";
import { keepSpareReader, takeReader } from "./child/spare-reader";
import { refuseBySize } from "./file/refuse-by-size";

/**
 * 500 pages take about 12 s of one processor and 550 MB; the slowest of 1,927 odd public PDFs took 5 s. On a machine that
 * is free a file is done within the 30 s or not at all; the wall time leaves room for one that is busy otherwise.
 */
export const READER_LIMITS: ReaderLimits = {
  processorTime: 30_000,
  wallTime: 90_000,
  memory: 1024 ** 3,
  heap: 768,
};

/** A file as it came; `fileName` is null for pasted text. */
export interface ReaderInput {
  bytes: Uint8Array;
  fileName: string | null;
  mimeType?: string | null;
}

export interface ReadInChildOptions extends ReadOneOptions {
  limits?: Partial<ReaderLimits>;
  /** Absolute path of the bundled reader: dist/reader-child.mjs. */
  childPath: string;
}

/**
 * Reads and scores a file in a process of its own, which ends with it, with limits on time and memory and without the
 * server's environment. At most two files are read at once; others wait their turn. After the first, a fresh process
 * waits ready for the next.
 * @returns the report, checked against its schema.
 * @throws AppError with a document-* code, or rate-limited; the signal's reason where it was aborted.
 */
export async function readInChild(input: ReaderInput, options: ReadInChildOptions): Promise<Report> {
  refuseBySize(input.bytes.length);
  const job = { bytes: input.bytes, fileName: input.fileName, mimeType: input.mimeType ?? null };
  const limits = { ...READER_LIMITS, ...options.limits };
  return sharedGate().run(async () => {
    const reader = takeReader(options.childPath, limits);
    try {
      return await reader.read(job, options);
    } finally {
      reader.end();
      keepSpareReader(options.childPath, limits);
    }
  }, options.signal);
}
