import { type ChildProcess, spawn } from "node:child_process";
import { type Report, reportSchema } from "@/lib/core/report/report";
import { APP_ERRORS, AppError } from "@/lib/core/shared/app-error";
import { sharedGate } from "./child/reader-gate";
import type { ReaderJob, ReaderMessage } from "./child/reader-message";
import { residentMemory } from "./child/resident-memory";
import { refuseBySize } from "./file/refuse-by-size";
import type { ReadingStage } from "./reading-stage";

/** What reading one file may take. */
export interface ReaderLimits {
  /** Milliseconds from the start of the process to its answer. */
  wallTime: number;
  /** Bytes of resident memory. */
  memory: number;
  /** Megabytes of JavaScript heap; buffers come on top and count towards `memory` only. */
  heap: number;
}

/** 500 pages take about 10 s and 400 MB here; the slowest of 1,927 odd public PDFs took 5 s. */
export const READER_LIMITS: ReaderLimits = { wallTime: 30_000, memory: 1024 ** 3, heap: 768 };

export interface ReadInChildOptions {
  onStage?: (stage: ReadingStage) => void;
  /** Aborting kills the reader. */
  signal?: AbortSignal;
  limits?: Partial<ReaderLimits>;
  /** Absolute path of the bundled reader: dist/reader-child.mjs. */
  childPath: string;
}

/** Milliseconds between looks at the reader's memory: it can allocate about 200 MB in between. */
const LOOK_EVERY = 100;

const TIMEOUT =
  "Reading the file took too long and was stopped. Leave out pictures or annexes, or save the terms as DOCX or text.";
const MEMORY =
  "Reading the file took too much memory and was stopped. Leave out pictures or annexes, or save the terms as DOCX or text.";
const DAMAGED = "The file is damaged: reading it failed. Get a fresh copy, or save it again as PDF or DOCX.";

/**
 * Reads and scores a file in a process of its own, with limits on time and memory and without the server's environment.
 * At most two files are read at once; others wait their turn.
 * @returns the report, checked against its schema.
 * @throws AppError with a document-* code, or rate-limited; the signal's reason where it was aborted.
 */
export async function readInChild(
  input: { bytes: Uint8Array; fileName: string | null; mimeType?: string | null },
  options: ReadInChildOptions,
): Promise<Report> {
  refuseBySize(input.bytes.length);
  const job = { bytes: input.bytes, fileName: input.fileName, mimeType: input.mimeType ?? null };
  return sharedGate().run(() => runReader(job, options), options.signal);
}

function runReader(job: ReaderJob, options: ReadInChildOptions): Promise<Report> {
  const limits = { ...READER_LIMITS, ...options.limits };
  const child = startReader(options.childPath, limits);
  return new Promise<Report>((resolve, reject) => {
    // The first outcome counts; what the killing then causes is no news.
    const fail = (error: unknown) => {
      reject(error);
      child.kill("SIGKILL");
    };
    const watch = watchLimits(child, limits, fail);
    const abort = () => fail(options.signal?.reason);
    if (options.signal?.aborted) abort();
    options.signal?.addEventListener("abort", abort, { once: true });
    child.on("message", (message: ReaderMessage) => {
      if (message.type === "stage") options.onStage?.(message.stage);
      else if (message.type === "memory" && message.resident > limits.memory)
        fail(new AppError("document-memory", MEMORY));
      else if (message.type === "error") fail(knownError(message));
      else if (message.type === "report") {
        const report = reportSchema.safeParse(message.report);
        if (report.success) resolve(report.data);
        else fail(new AppError("internal", "The reader's report is not in order.", { cause: report.error }));
      }
    });
    child.on("error", (cause) =>
      fail(new AppError("internal", "The reader of files could not be started.", { cause })),
    );
    child.on("close", (code, signal) => {
      watch.stop();
      options.signal?.removeEventListener("abort", abort);
      fail(endedWithoutAnswer(code, signal));
    });
    child.send(job, (cause) => {
      if (cause) fail(new AppError("document-damaged", DAMAGED, { cause }));
    });
  });
}

function startReader(childPath: string, limits: ReaderLimits): ChildProcess {
  return spawn(process.execPath, [`--max-old-space-size=${limits.heap}`, childPath], {
    // No setting and no secret of the server; Windows cannot start a process without its root.
    env: { NODE_ENV: "production", ...(process.platform === "win32" ? { SystemRoot: "C:\\Windows" } : {}) },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced",
    windowsHide: true,
  });
}

/** Calls `fail` once the reader goes over its time or memory. */
function watchLimits(child: ChildProcess, limits: ReaderLimits, fail: (error: AppError) => void): { stop: () => void } {
  const clock = setTimeout(() => fail(new AppError("document-timeout", TIMEOUT)), limits.wallTime);
  const look = async () => {
    const resident = child.pid === undefined ? null : await residentMemory(child.pid);
    if (resident !== null && resident > limits.memory) fail(new AppError("document-memory", MEMORY));
  };
  const memory = setInterval(() => void look(), LOOK_EVERY);
  return {
    stop: () => {
      clearTimeout(clock);
      clearInterval(memory);
    },
  };
}

function knownError(message: Extract<ReaderMessage, { type: "error" }>): AppError {
  const known = Object.hasOwn(APP_ERRORS, message.code);
  return new AppError(known ? message.code : "document-damaged", message.message, { details: message.details });
}

/** Node aborts (134, SIGABRT) where its heap is full; whatever else ends a reader, the file did it. */
function endedWithoutAnswer(code: number | null, signal: NodeJS.Signals | null): AppError {
  if (code === 134 || signal === "SIGABRT") return new AppError("document-memory", MEMORY);
  return new AppError("document-damaged", DAMAGED, { cause: new Error(`reader ended with ${signal ?? code}`) });
}
