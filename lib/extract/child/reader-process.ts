import { type ChildProcess, spawn } from "node:child_process";
import { type ContractReading, contractReadingSchema } from "@/lib/core/clauses/contract-reading";
import { type Report, reportSchema } from "@/lib/core/report/report";
import { APP_ERRORS, AppError } from "@/lib/core/shared/app-error";
import type { ReadingStage } from "../reading-stage";
import { processUsage } from "./process-usage";
import type { ReaderJob, ReaderMessage } from "./reader-message";

/** What reading one file may take. */
export interface ReaderLimits {
  /** Milliseconds of processor time for one file, where the system tells it (Linux): waiting on a busy machine is free. */
  processorTime: number;
  /** Milliseconds from handing the file over to the answer. */
  wallTime: number;
  /** Bytes of resident memory. */
  memory: number;
  /** Megabytes of JavaScript heap; buffers come on top and count towards `memory` only. */
  heap: number;
}

export interface ReadOneOptions {
  onStage?: (stage: ReadingStage) => void;
  /** Aborting kills the reader. */
  signal?: AbortSignal;
}

/** Milliseconds between looks at what the reader takes: it can allocate about 200 MB in between. */
const LOOK_EVERY = 100;

const TIMEOUT =
  "Reading the file took too long and was stopped. Leave out pictures or annexes, or save the terms as DOCX or text.";
const MEMORY =
  "Reading the file took too much memory and was stopped. Leave out pictures or annexes, or save the terms as DOCX or text.";
const DAMAGED = "The file is damaged: reading it failed. Get a fresh copy, or save it again as PDF or DOCX.";

/** A file as the reader takes it, whatever is wanted of it. */
export type ReaderFile = Omit<ReaderJob, "task">;

/** Checks the reader's answer; null where it answers something else. */
type Check<T> = (message: ReaderMessage) => { success: true; data: T } | { success: false; error: unknown } | null;

const reportOf: Check<Report> = (message) =>
  message.type === "report" ? reportSchema.safeParse(message.report) : null;
const contractOf: Check<ContractReading> = (message) =>
  message.type === "clauses" ? contractReadingSchema.safeParse(message.reading) : null;

/** A process that reads one file after another, without the server's environment. Whatever fails in it ends it. */
export class ReaderProcess {
  private readonly child: ChildProcess;
  /** Files it has read to an answer. */
  reads = 0;

  /** @param childPath absolute path of the bundled reader, dist/reader-child.mjs. */
  constructor(
    childPath: string,
    private readonly limits: ReaderLimits,
  ) {
    this.child = startReader(childPath, limits);
    // Between two files nobody listens; an idle reader that ends is found out by the next one.
    this.child.on("error", () => {});
    this.rest();
  }

  /** True until it has ended. */
  get alive(): boolean {
    return this.child.pid !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** An idle reader must not keep the program that started it from ending; it then ends too. */
  private rest(): void {
    this.child.unref();
    this.child.channel?.unref();
  }

  /**
   * Reads and scores one file. One at a time: the next only when this has settled.
   * @throws AppError with a document-* code; the signal's reason where it was aborted. The process has then ended.
   */
  async read(file: ReaderFile, options: ReadOneOptions): Promise<Report> {
    return this.run({ ...file, task: "report" }, options, reportOf);
  }

  /** Reads the clauses of a commercial contract; otherwise as `read`. */
  async readContract(file: ReaderFile, options: ReadOneOptions): Promise<ContractReading> {
    return this.run({ ...file, task: "clauses" }, options, contractOf);
  }

  private async run<T>(job: ReaderJob, options: ReadOneOptions, check: Check<T>): Promise<T> {
    this.child.ref();
    this.child.channel?.ref();
    try {
      const answer = await this.answerTo(job, options, check);
      this.reads++;
      return answer;
    } catch (error) {
      this.end();
      throw error;
    } finally {
      this.rest();
    }
  }

  /** Ends the process at once. */
  end(): void {
    this.child.kill("SIGKILL");
  }

  private answerTo<T>(job: ReaderJob, { onStage, signal }: ReadOneOptions, check: Check<T>): Promise<T> {
    const { child, limits } = this;
    const done = new AbortController();
    return new Promise<T>((resolve, reject) => {
      const onMessage = (message: ReaderMessage) => {
        if (message.type === "stage") onStage?.(message.stage);
        else if (message.type === "error") reject(knownError(message));
        else if (message.type === "memory") {
          if (message.resident > limits.memory) reject(new AppError("document-memory", MEMORY));
        } else {
          const answer = check(message);
          if (answer?.success) resolve(answer.data);
          else reject(new AppError("internal", "The reader's answer is not in order.", { cause: answer?.error }));
        }
      };
      const onError = (cause: unknown) =>
        reject(new AppError("internal", "The reader of files could not be started.", { cause }));
      const onClose = (code: number | null, by: NodeJS.Signals | null) => reject(endedWithoutAnswer(code, by));
      const onAbort = () => reject(signal?.reason);
      const watch = watchLimits(child, limits, reject);
      child.on("message", onMessage).on("error", onError).on("close", onClose);
      signal?.addEventListener("abort", onAbort, { once: true });
      done.signal.addEventListener("abort", () => {
        watch.stop();
        child.off("message", onMessage).off("error", onError).off("close", onClose);
        signal?.removeEventListener("abort", onAbort);
      });
      if (signal?.aborted) onAbort();
      else child.send(job, (cause) => cause && reject(new AppError("document-damaged", DAMAGED, { cause })));
    }).finally(() => done.abort());
  }
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
  let used: number | null = null;
  const look = async () => {
    const usage = child.pid === undefined ? null : await processUsage(child.pid);
    if (usage === null) return;
    // What the process took for the files before this one does not count.
    used ??= usage.processorTime;
    if (usage.memory > limits.memory) fail(new AppError("document-memory", MEMORY));
    else if (usage.processorTime - used > limits.processorTime) fail(new AppError("document-timeout", TIMEOUT));
  };
  void look();
  const looks = setInterval(() => void look(), LOOK_EVERY);
  return {
    stop: () => {
      clearTimeout(clock);
      clearInterval(looks);
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
