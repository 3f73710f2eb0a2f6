import { openDatabase, type SqliteDatabase } from "../connection";
import type { ImportJob } from "./import-job";

/** Kilobytes of pages kept in memory while a million rows are written and indexed. */
const CACHE_KB = 64 * 1024;
/** Another program's write takes milliseconds; an import waits for it rather than failing, in milliseconds. */
const BUSY_TIMEOUT = 60_000;

/**
 * A connection for one transaction of very many rows. Foreign keys are not checked row by row: ids come from the record itself
 * or are made here, and a test checks all of them afterwards. Deals are no secrets of a term sheet, so that their pages need
 * not be overwritten when they are deleted.
 */
export function openForBulk({ databasePath, maxPages }: Pick<ImportJob, "databasePath" | "maxPages">): SqliteDatabase {
  const db = openDatabase(databasePath);
  db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`);
  db.exec("PRAGMA foreign_keys = OFF");
  db.exec("PRAGMA secure_delete = OFF");
  db.exec(`PRAGMA cache_size = -${CACHE_KB}`);
  if (maxPages !== undefined) db.exec(`PRAGMA max_page_count = ${maxPages}`);
  return db;
}
