import type { SqliteDatabase } from "../../lib/data/connection";
import { type SqlRow, upsertRows } from "../../lib/data/upsert-rows";

/** A deal with everything that hangs on it, as rows ready to write. */
export interface DealRows {
  deal: SqlRow & { id: string };
  participants: SqlRow[];
  terms: SqlRow[];
  fields: SqlRow[];
}

/** One run of the seed for one data set. */
export interface SeedRun {
  /** The id of its ImportRun. */
  id: string;
  /** ISO date to which its data reach. */
  asOf: string;
}

export interface SeedCounts {
  created: number;
  updated: number;
  removed: number;
}

/**
 * Makes the seeded deals of one data set exactly these, in the caller's transaction: new ones are added, changed ones
 * updated with all that hangs on them, and ones an earlier seed brought and this one does not are removed.
 */
export function writeDeals(db: SqliteDatabase, provenance: string, deals: readonly DealRows[]): SeedCounts {
  const rows = db
    .prepare('SELECT "id" FROM "Deal" WHERE "provenance" = ? AND "externalKey" IS NOT NULL')
    .raw(true)
    .all([provenance]) as [string][];
  const there = new Set(rows.map(([id]) => id));
  const wanted = new Set(deals.map(({ deal }) => deal.id));
  const gone = [...there].filter((id) => !wanted.has(id));
  const remove = db.prepare('DELETE FROM "Deal" WHERE "id" = ?');
  for (const id of gone) remove.run([id]);

  const changed = upsertRows(
    db,
    "Deal",
    ["id"],
    deals.map(({ deal }) => deal),
  );
  const created = [...wanted].filter((id) => !there.has(id)).length;
  // What hangs on a deal is replaced as a whole; ids are stable, so that links to it survive.
  const children = ["DealParticipant", "DealTerm", "DealField"];
  const clear = children.map((table) => db.prepare(`DELETE FROM "${table}" WHERE "dealId" = ?`));
  for (const id of wanted) if (there.has(id)) for (const statement of clear) statement.run([id]);
  upsertRows(
    db,
    "DealParticipant",
    ["dealId", "investorId"],
    deals.flatMap(({ participants }) => participants),
  );
  upsertRows(
    db,
    "DealTerm",
    ["dealId", "kind", "sourceId"],
    deals.flatMap(({ terms }) => terms),
  );
  upsertRows(
    db,
    "DealField",
    ["dealId", "field", "sourceId"],
    deals.flatMap(({ fields }) => fields),
  );
  return { created, updated: Math.max(0, changed - created), removed: gone.length };
}
