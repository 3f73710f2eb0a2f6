import { AppError } from "../../core/shared/app-error";
import type { SqliteDatabase } from "../connection";
import { recordAuditOnDriver } from "../record-audit";
import { toSqlTime } from "../upsert-rows";
import { changeDriverRun, type DriverRun, readDriverRun, requireCommitting } from "./driver-run";
import type { ImportFiles } from "./import-files";
import type { ImportJob } from "./import-job";
import { ProgressReporter } from "./import-progress";
import { openForBulk } from "./open-for-bulk";
import { raiseVersion } from "./raise-version";
import { removeCreated, removeUnusedNames } from "./remove-created";
import { restoreChanged } from "./restore-changed";
import { stopIfAsked } from "./run-rows";

/**
 * Undoes an import in one transaction: the deals it brought go, and what it changed goes back, except where somebody has
 * changed it since.
 * @throws AppError conflict where it is not applied; ImportCancelled; whatever the disk says. Nothing is then changed.
 */
export async function undoRun(job: ImportJob, files: ImportFiles): Promise<void> {
  const db = openForBulk(job);
  try {
    db.exec("BEGIN IMMEDIATE");
    const run = readDriverRun(db, job.runId);
    requireCommitting(run);
    if (run.appliedAt === null)
      throw new AppError("conflict", "This import is not in the record, so there is nothing to undo.");
    const reporter = new ProgressReporter(files, run.created + run.updated);
    reporter.begin("restoring", 0, 0.3);
    const restored = restoreChanged(db, run, (done) => {
      stopIfAsked(files);
      reporter.at(done, done / Math.max(1, run.updated));
    });
    reporter.begin("removing", 0.3, 0.95);
    const removed = removeCreated(db, run, run.appliedAt, (share) => {
      stopIfAsked(files);
      reporter.at(Math.round(run.created * share), share);
    });
    removeUnusedNames(db, run);
    finish(db, run, job, { removed, restored });
    stopIfAsked(files);
    db.exec("COMMIT");
  } catch (error) {
    if (db.inTransaction) db.exec("ROLLBACK");
    throw error;
  } finally {
    db.close();
  }
}

function finish(
  db: SqliteDatabase,
  run: DriverRun,
  job: ImportJob,
  done: { removed: number; restored: { deals: number; kept: number } },
): void {
  db.prepare('DELETE FROM "ImportChange" WHERE "runId" = ?').run([run.id]);
  raiseVersion(db);
  const now = toSqlTime(new Date());
  changeDriverRun(db, run.id, "committing", { status: "undone", message: null, undoneAt: now, removed: done.removed });
  recordAuditOnDriver(db, job.actor, {
    action: "import.undone",
    entity: "import",
    entityId: run.id,
    subject: run.name,
    before: { created: run.created, updated: run.updated },
    after: { removed: done.removed, restored: done.restored.deals, kept: done.restored.kept },
  });
}
