import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { env } from "../../env";
import type { ImportJob } from "./import-job";

/** Megabytes of JavaScript heap: a million rows take about a third of it, and a process that needs more has lost its way. */
const HEAP = 512;

// Not by an import: Next would look for the program when it bundles this module, and it is a bundle of its own.
const processes = process.getBuiltinModule("node:child_process");

/**
 * Starts the process of an import. It works on by itself, whatever becomes of this one: what it does is written in the record
 * and in the import's folder.
 */
export function startImportProcess(job: ImportJob): ChildProcess {
  const program = join(env().root, "dist", "import-child.mjs");
  const child = processes.spawn(process.execPath, [`--max-old-space-size=${HEAP}`, program, JSON.stringify(job)], {
    // No setting and no secret of the server; Windows cannot start a process without its root.
    env: { NODE_ENV: "production", ...(process.platform === "win32" ? { SystemRoot: "C:\\Windows" } : {}) },
    stdio: ["ignore", "ignore", "inherit"],
    detached: true,
    windowsHide: true,
  });
  child.unref();
  return child;
}
