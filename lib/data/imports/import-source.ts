import type { SqliteDatabase } from "../connection";

/** Id of the source that stands for the imports of a name; null where none was ever committed. */
export function importSourceId(db: SqliteDatabase, sourceName: string): string | null {
  const sql = `SELECT "id" FROM "Source" WHERE "kind" = 'import' AND "name" = ? AND "url" IS NULL`;
  const row = db.prepare(sql).raw(true).get([sourceName]) as [string] | undefined;
  return row?.[0] ?? null;
}
