/*
 * The process of one import: plans, commits or undoes it and ends. Started with the job as its one argument; what it does is
 * written in the record and in the import's folder, so that it needs nobody who listens. Killed at any moment it leaves the
 * record as it was before or as it is after, because all it writes there is one transaction.
 */
import { AppError } from "../../core/shared/app-error";
import { openDatabase } from "../connection";
import { recordAuditOnDriver } from "../record-audit";
import { commitRun } from "./commit-run";
import { changeDriverRun, readDriverRun } from "./driver-run";
import { takeLock } from "./held-lock";
import { importFiles } from "./import-files";
import { type ImportJob, importJobSchema } from "./import-job";
import { planRun } from "./plan-run";
import { ImportCancelled } from "./run-rows";
import { undoRun } from "./undo-run";
import { writingLock } from "./writing-lock";

const FULL = /database or disk is full|SQLITE_FULL|ENOSPC/;

/** A process that has written its last state ends within this time, in milliseconds. */
const LETS_GO_WITHIN = 5000;

async function work(job: ImportJob): Promise<void> {
  const files = importFiles(job.databasePath, job.runId);
  const own = takeLock(files.lock, LETS_GO_WITHIN);
  // Another process works on this import already.
  if (own === null) return;
  const writing = job.task === "plan" ? null : takeLock(writingLock(job.databasePath), LETS_GO_WITHIN);
  try {
    if (job.task !== "plan" && writing === null)
      throw new AppError(
        "conflict",
        "Another import is being written. Try again when it is done; nothing was changed.",
      );
    if (job.task === "plan") await planRun(job, files);
    else if (job.task === "commit") await commitRun(job, files);
    else await undoRun(job, files);
  } catch (error) {
    noteFailure(job, error);
  } finally {
    writing?.release();
    own.release();
  }
}

/** Writes down how the import stands after a failure; the record of deals is as it was before. */
function noteFailure(job: ImportJob, error: unknown): void {
  const db = openDatabase(job.databasePath);
  try {
    const run = readDriverRun(db, job.runId);
    const cancelled = error instanceof ImportCancelled;
    const status = job.task === "undo" ? "applied" : cancelled ? "cancelled" : "failed";
    const message = cancelled ? CANCELLED[job.task] : messageOf(error);
    db.exec("BEGIN IMMEDIATE");
    changeDriverRun(db, job.runId, job.task === "plan" ? "planning" : "committing", { status, message });
    if (job.task === "commit") {
      const action = cancelled ? "import.cancelled" : "import.failed";
      recordAuditOnDriver(db, job.actor, {
        action,
        entity: "import",
        entityId: run.id,
        subject: run.name,
        after: { message },
      });
    }
    db.exec("COMMIT");
  } finally {
    db.close();
  }
}

const CANCELLED: Record<ImportJob["task"], string> = {
  plan: "Planning was cancelled. Nothing was changed.",
  commit: "The import was cancelled while it was written. Nothing was changed.",
  undo: "Undoing was cancelled. The import is as it was.",
};

function messageOf(error: unknown): string {
  if (error instanceof AppError) return error.message;
  const text = error instanceof Error ? `${error.message} ${"code" in error ? error.code : ""}` : String(error);
  if (FULL.test(text)) return "The disk is full. Nothing was changed. Make room, then try again.";
  process.stderr.write(`${error instanceof Error ? error.stack : text}\n`);
  return "The import failed for a reason of the product's own. Nothing was changed. The log says more.";
}

await work(importJobSchema.parse(JSON.parse(process.argv[2] ?? "null")));
