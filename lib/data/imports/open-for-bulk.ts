import { openDatabase, type SqliteDatabase } from "../connection";
import type { ImportJob } from "./import-job";

/**
 * Kilobytes of pages kept in memory while a million rows are written and indexed. Rows come in the order of their keys: eight
 * times as much, and the sorter of an index in memory rather than in a file, took 98 MB more and no less time.
 */
const CACHE_KB = 8 * 1024;
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
  db.exec("PRAGMA temp_store = FILE");
  if (maxPages !== undefined) db.exec(`PRAGMA max_page_count = ${maxPages}`);
  return db;
}
