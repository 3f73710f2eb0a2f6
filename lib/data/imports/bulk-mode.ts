import type { SqliteDatabase } from "../connection";

/** Tables that an import of new deals fills. */
const FILLED = ["Deal", "DealParticipant", "DealTerm", "DealField", "Startup", "Investor"] as const;

/** Below this many rows, keeping the indexes as they are costs some tenths of a second. */
const LARGE = 5000;
/**
 * An index that is made anew costs about a third per row of what it costs to keep it row by row, and must take in the rows that
 * were there before; measured with tools/bench/import.ts.
 */
const SHARE = 1 / 3;

interface SchemaObject {
  type: "index" | "trigger";
  name: string;
  table: string;
  sql: string;
}

/** True where so many changed rows are better written without indexes and triggers. */
export function isLarge(db: SqliteDatabase, rows: number): boolean {
  if (rows < LARGE) return false;
  const [deals] = db.prepare('SELECT count(*) FROM "Deal"').raw(true).get([]) as [number];
  return rows > SHARE * deals;
}

/**
 * Takes the indexes and triggers of the filled tables away, for a change of very many rows. All of it is part of the
 * transaction that is open: others see the tables with their indexes, and where it fails nothing was ever taken away.
 * @param types what is taken away.
 * @param kept names of indexes that the change itself needs.
 * @returns puts them back, and calls `after` after each with its share, 0 to 1.
 */
export function withoutIndexes(
  db: SqliteDatabase,
  types: readonly SchemaObject["type"][] = ["index", "trigger"],
  kept: readonly string[] = [],
): (after: (share: number) => void) => void {
  const marks = FILLED.map(() => "?").join(", ");
  const objects = db
    .prepare(
      `SELECT "type", "name", "tbl_name" AS "table", "sql" FROM sqlite_master
       WHERE "type" IN ('index', 'trigger') AND "sql" IS NOT NULL AND "tbl_name" IN (${marks}) ORDER BY rowid`,
    )
    .all([...FILLED]) as SchemaObject[];
  const taken = objects.filter(({ type, name }) => types.includes(type) && !kept.includes(name));
  for (const { type, name } of taken) db.exec(`DROP ${type.toUpperCase()} "${name}"`);
  return (after) => {
    taken.forEach(({ sql }, i) => {
      db.exec(sql);
      after((i + 1) / taken.length);
    });
  };
}
