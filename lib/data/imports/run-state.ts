import type { ImportProgress, ImportStatus } from "../../core/import/import-plan";
import { env } from "../../env";
import { isImportWriting } from "../client";
import { isHeld } from "./held-lock";
import { importFiles } from "./import-files";
import { progressAge, readProgress } from "./import-progress";
import { changeRun, readRun, readRunsIn, type StoredRun } from "./import-runs";

/** States in which a process works on the import. */
export const RUNNING: readonly ImportStatus[] = ["planning", "committing"];

/** A process that has not taken its lock within this time, in milliseconds, never will. */
const STARTS_WITHIN = 15_000;

/**
 * The import as it really stands. Where the record says that a process works on it and there is none, it was killed: a commit
 * writes its new state in the same transaction as the deals, so a run that still says 'committing' has changed nothing.
 * @param now false where the process is known to have ended.
 */
export async function settleRun(run: StoredRun, mayStart = true): Promise<StoredRun> {
  if (!RUNNING.includes(run.status)) return run;
  const files = importFiles(env().databasePath, run.id);
  if (isHeld(files.lock)) return run;
  if (mayStart && progressAge(files, Date.now()) < STARTS_WITHIN) return run;
  // Another import is being written: this one can wait to be settled, and whoever looks at it should not.
  if (isImportWriting()) return run;
  await changeRun(run.id, [run.status], stoppedState(run));
  return readRun(run.id);
}

function stoppedState(run: StoredRun): { status: ImportStatus; message: string } {
  if (run.status === "planning")
    return {
      status: "failed",
      message: "Planning was stopped before it was done. Nothing was changed. Plan it again.",
    };
  // An undo works on an import that is applied.
  if (run.appliedAt !== null)
    return {
      status: "applied",
      message: "Undoing was stopped before it was done. The import is as it was. Undo it again.",
    };
  return {
    status: "failed",
    message: "Writing was stopped before it was done. Nothing was changed. Plan it again, then commit.",
  };
}

/** Settles every import that says it is running. */
export async function settleRuns(): Promise<void> {
  for (const run of await readRunsIn(RUNNING)) await settleRun(run);
}

export async function readSettledRun(runId: string): Promise<StoredRun> {
  return settleRun(await readRun(runId));
}

/** @throws AppError see `getImportProgress`. */
export async function readImportProgress(runId: string): Promise<ImportProgress> {
  return progressOf(await readSettledRun(runId));
}

export function progressOf(run: StoredRun): ImportProgress {
  const { status, message, rows } = run;
  if (RUNNING.includes(status)) return { status, message, ...readProgress(importFiles(env().databasePath, run.id)) };
  const isDone = status === "planned" || status === "applied" || status === "undone";
  return { status, stage: status, rowsDone: isDone ? (rows ?? 0) : 0, rowsTotal: rows, secondsLeft: null, message };
}
