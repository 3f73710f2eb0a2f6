import Database from "libsql";

/** How long a write waits for another program's write before it fails, in milliseconds. */
export const BUSY_TIMEOUT_MS = 5000;

/**
 * What every connection is set to. WAL: readers do not wait for a writer. secure_delete: deleted text is overwritten,
 * because a term sheet that was deleted must be gone from the file.
 */
export const PRAGMAS = [
  "PRAGMA journal_mode = WAL",
  "PRAGMA synchronous = NORMAL",
  "PRAGMA foreign_keys = ON",
  "PRAGMA secure_delete = ON",
];

export type SqliteDatabase = InstanceType<typeof Database>;

/** The driver itself, synchronous, for migrations and bulk work. The caller closes it. */
export function openDatabase(path: string): SqliteDatabase {
  const db = new Database(path, { timeout: BUSY_TIMEOUT_MS });
  for (const pragma of PRAGMAS) db.exec(pragma);
  return db;
}
