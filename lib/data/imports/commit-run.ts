import { AppError } from "../../core/shared/app-error";
import { openDatabase, type SqliteDatabase } from "../connection";
import { recordAuditOnDriver } from "../record-audit";
import { toSqlTime } from "../upsert-rows";
import { isLarge, withoutIndexes } from "./bulk-mode";
import { ChangeWriter } from "./change-writer";
import {
  changeDriverRun,
  type DriverRun,
  planHashOf,
  readDriverRun,
  readVersion,
  requireCommitting,
} from "./driver-run";
import { idMaker } from "./id-maker";
import type { ImportFiles } from "./import-files";
import type { ImportJob } from "./import-job";
import { ProgressReporter } from "./import-progress";
import { importSourceId } from "./import-source";
import { openForBulk } from "./open-for-bulk";
import { FILE_CHANGED } from "./plan-run";
import { raiseVersion } from "./raise-version";
import { RECORD_MOVED } from "./record-moved";
import { sortFile, stopIfAsked } from "./run-rows";
import { RowSorter } from "./sort-rows";
import { writeRows } from "./write-rows";

/**
 * Writes exactly the plan that was shown, in one transaction. The file is read again, against the same state of the record:
 * what comes out must be what was planned, to the row.
 * @throws AppError conflict where the record has moved on; ImportCancelled; whatever the disk says. Nothing is then changed.
 */
export async function commitRun(job: ImportJob, files: ImportFiles): Promise<void> {
  const db = openForBulk(job);
  // Sees the record as it was, while the other connection writes.
  const before = openDatabase(job.databasePath);
  try {
    db.exec("BEGIN IMMEDIATE");
    before.exec("BEGIN");
    const run = readDriverRun(db, job.runId);
    requireCommitting(run);
    const version = readVersion(db);
    if (run.planVersion !== version) throw new AppError("conflict", RECORD_MOVED);
    if (planHashOf(run, version) !== job.planHash)
      throw new AppError("conflict", "The plan is another one by now. Look at it again.");
    await writeAll(db, before, run, files);
    finish(db, run, job);
    stopIfAsked(files);
    db.exec("COMMIT");
  } catch (error) {
    if (db.inTransaction) db.exec("ROLLBACK");
    throw error;
  } finally {
    if (before.inTransaction) before.exec("ROLLBACK");
    before.close();
    db.close();
  }
}

async function writeAll(db: SqliteDatabase, before: SqliteDatabase, run: DriverRun, files: ImportFiles): Promise<void> {
  const reporter = new ProgressReporter(files, run.rows);
  const large = isLarge(db, run.created + run.updated);
  const makeIndexes = large ? withoutIndexes(db) : null;
  const at = new Date();
  const newId = idMaker(at);
  const sourceId = importSourceId(db, run.sourceName) ?? addSource(db, run.sourceName, newId(), toSqlTime(at));
  const by = {
    runId: run.id,
    provenance: run.provenance,
    sourceId,
    sourceName: run.sourceName,
    now: toSqlTime(at),
    newId,
  };
  const fields = new Set(run.choices.columns.flatMap(({ field }) => (field === null ? [] : [field])));
  const changes = new ChangeWriter(db, run.id);
  const { sink, flush } = writeRows(db, { ...by, fields }, changes);
  const sorter = new RowSorter(before, run, sink);
  reporter.begin("writing", 0, large ? 0.6 : 0.95);
  const { sha256 } = await sortFile(run, files, sorter, reporter);
  flush();
  if (sha256 !== run.hash) throw new AppError("conflict", FILE_CHANGED);
  const { create, update } = sorter.counts;
  if (create !== run.created || update !== run.updated)
    throw new AppError(
      "internal",
      "The rows did not do what was planned, so nothing was written. Plan again, then commit.",
    );
  reporter.begin("indexing", large ? 0.6 : 0.95, 0.98);
  makeIndexes?.((share) => {
    stopIfAsked(files);
    reporter.at(run.rows ?? 0, share);
  });
  changes.copyCountries();
  changeDriverRun(db, run.id, "committing", { appliedAt: by.now });
}

function addSource(db: SqliteDatabase, name: string, id: string, now: string): string {
  db.prepare(`INSERT INTO "Source" ("id", "kind", "name", "url", "createdAt") VALUES (?, 'import', ?, NULL, ?)`).run([
    id,
    name,
    now,
  ]);
  return id;
}

/** The last words of the transaction: the record's version, the import's new state and the audit log. */
function finish(db: SqliteDatabase, run: DriverRun, job: ImportJob): void {
  if (run.created + run.updated > 0) raiseVersion(db);
  changeDriverRun(db, run.id, "committing", { status: "applied", message: null, finishedAt: toSqlTime(new Date()) });
  const { created, updated } = run;
  recordAuditOnDriver(db, job.actor, {
    action: "import.committed",
    entity: "import",
    entityId: run.id,
    subject: run.name,
    after: { created, updated, planHash: job.planHash },
  });
}
