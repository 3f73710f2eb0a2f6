import { spawn } from "node:child_process";
import { AppError } from "../core/shared/app-error";
import { ReaderGate } from "../extract/child/reader-gate";
import type { ExportMessage } from "./export-message";
import type { FileJob } from "./make-file";

/** A report of 500 pages takes about ten seconds; the rest is room for a machine that is busy otherwise. */
const LONGEST = 90_000;
/** Megabytes of JavaScript heap: a Word file's document may unpack to 60 MB of XML, of which a tree is built. */
const HEAP = 768;

const KEY = Symbol.for("strings-attached.export-gate");
const shared = globalThis as { [KEY]?: ReaderGate };

/** The one gate of this process, beside the reader's: bundlers may load this module more than once. */
function exportGate(): ReaderGate {
  shared[KEY] ??= new ReaderGate();
  return shared[KEY];
}

/**
 * Makes a file in a process of its own, which ends with it, with limits on time and memory and without the server's
 * environment. At most two are made at once; others wait their turn.
 * @param childPath absolute path of the bundled program, dist/export-child.mjs.
 * @throws AppError document-damaged, document-too-large, document-timeout, rate-limited, internal; the signal's reason where it was aborted.
 */
export function makeInChild(job: FileJob, childPath: string, signal?: AbortSignal): Promise<Uint8Array> {
  return exportGate().run(() => make(job, childPath, signal), signal);
}

function make(job: FileJob, childPath: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, childPath], {
    // No setting and no secret of the server; Windows cannot start a process without its root.
    env: { NODE_ENV: "production", ...(process.platform === "win32" ? { SystemRoot: "C:\\Windows" } : {}) },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced",
    windowsHide: true,
  });
  const done = new AbortController();
  return new Promise<Uint8Array>((resolve, reject) => {
    const late = new AppError("document-timeout", "Making the file took too long and was stopped. Try another form.");
    const clock = setTimeout(() => reject(late), LONGEST);
    const onAbort = () => reject(signal?.reason);
    done.signal.addEventListener("abort", () => {
      clearTimeout(clock);
      signal?.removeEventListener("abort", onAbort);
    });
    signal?.addEventListener("abort", onAbort, { once: true });
    child.on("message", (message: ExportMessage) => {
      if (message.type === "file") resolve(message.bytes);
      else reject(errorOf(message));
    });
    child.on("error", (cause) => reject(failed(cause)));
    child.on("close", (code, by) => reject(failed(new Error(`ended without an answer, ${by ?? code}`))));
    if (signal?.aborted) onAbort();
    else child.send(job, (cause) => cause && reject(failed(cause)));
  }).finally(() => {
    done.abort();
    child.kill("SIGKILL");
  });
}

function errorOf({ code, message, cause }: Extract<ExportMessage, { type: "error" }>): AppError {
  return message === null ? failed(new Error(cause)) : new AppError(code, message, { cause: new Error(cause) });
}

function failed(cause: unknown): AppError {
  return new AppError("internal", "The file could not be made. The log of the server says more.", { cause });
}
