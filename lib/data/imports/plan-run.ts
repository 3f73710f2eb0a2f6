import { AppError } from "../../core/shared/app-error";
import { openDatabase, type SqliteDatabase } from "../connection";
import { toSqlTime } from "../upsert-rows";
import { changeDriverRun, type DriverRun, planHashOf, readDriverRun, readVersion } from "./driver-run";
import type { ImportFiles } from "./import-files";
import type { ImportJob } from "./import-job";
import { ProgressReporter } from "./import-progress";
import { listRows } from "./list-rows";
import { PlanWriter } from "./plan-file";
import { sortFile } from "./run-rows";
import { RowSorter } from "./sort-rows";

/**
 * Plans an import: reads the whole file against one state of the record, writes down what its rows would do, and changes
 * nothing but the import's own row.
 * @throws AppError import-unreadable; ImportCancelled.
 */
export async function planRun(job: ImportJob, files: ImportFiles): Promise<void> {
  const db = openDatabase(job.databasePath);
  const writer = new PlanWriter(files);
  try {
    // Only the last statement writes, and an import may be writing just then: this process has nothing else to do than wait.
    db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`);
    // A reader's transaction sees one state, whatever is written meanwhile.
    db.exec("BEGIN");
    const run = readDriverRun(db, job.runId);
    const version = readVersion(db);
    const planned = await sortRows(db, run, files, writer);
    db.exec("COMMIT");
    writer.finish(planned);
    const { counts } = planned;
    changeDriverRun(db, run.id, "planning", {
      status: "planned",
      rows: planned.rows,
      created: counts.create,
      updated: counts.update,
      same: counts.same,
      duplicate: counts.duplicate,
      rejected: counts.reject,
      newStartups: planned.newStartups,
      newInvestors: planned.newInvestors,
      planHash: planHashOf(run, version),
      planVersion: version,
      message: null,
      finishedAt: toSqlTime(new Date()),
    });
  } catch (error) {
    if (db.inTransaction) db.exec("ROLLBACK");
    writer.abandon(files);
    throw error;
  } finally {
    db.close();
  }
}

/** Milliseconds; an import of a million rows holds the write lock for a minute or two. */
const BUSY_TIMEOUT = 600_000;

async function sortRows(db: SqliteDatabase, run: DriverRun, files: ImportFiles, writer: PlanWriter) {
  const { sink, unread } = listRows(db, run, writer);
  const sorter = new RowSorter(db, run, sink);
  const reporter = new ProgressReporter(files, run.rows);
  reporter.begin("reading", 0, 1);
  const { rows, sha256 } = await sortFile(run, files, sorter, reporter);
  if (sha256 !== run.hash) throw new AppError("conflict", FILE_CHANGED);
  const { likely, ...counts } = sorter.counts;
  return {
    rows,
    counts,
    likely,
    newStartups: sorter.startups.added,
    newInvestors: sorter.investors.added,
    unread: unread(),
  };
}

/** Said where the stored file is not the one that was uploaded: something outside has written to it. */
export const FILE_CHANGED = "The stored file is no longer the one that was uploaded. Upload it again.";
