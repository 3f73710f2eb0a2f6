import { env } from "../env";
import { openDatabase, type SqliteDatabase } from "./connection";
import { heldVersions } from "./deal-index/held-index";

/**
 * A reader of the state that pages are drawn from, for whoever keeps pages: text that differs after every change of the
 * database by anybody else, and after every index of deals that was read anew. SQLite counts the changes itself, so that
 * no table can be forgotten. It takes some microseconds.
 * @returns a function that gives null while the database cannot be read.
 */
export function recordState(): () => string | null {
  let db: SqliteDatabase | null = null;
  return () => {
    try {
      db ??= openDatabase(env().databasePath);
      // All rows, so that the statement is done: one that is not leaves its snapshot open, and deletions wait for it.
      const [row] = db.prepare("PRAGMA data_version").raw(true).all([]) as [number][];
      return `${row?.[0]} ${heldVersions()}`;
    } catch {
      return null;
    }
  };
}
