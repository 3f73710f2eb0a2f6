import type { DealRow } from "../core/market/deal";
import type { DealFilter, DealQuery } from "../core/market/deal-filter";
import { AppError } from "../core/shared/app-error";
import { env } from "../env";
import { openDatabase, type SqliteDatabase } from "./connection";
import type { DealIndex } from "./deal-index/deal-index";
import { freshDealIndex } from "./deal-index/held-index";
import { idText } from "./deal-index/packed-id";
import { DEALS_BY_ID, type DealValues, dealOfValues } from "./deal-values";

/** So many rows are in memory at a time: few enough that others are served between two reads, many enough to be quick. */
const CHUNK = 500;

export type WholeList = DealFilter & Pick<DealQuery, "sort" | "dir">;

/**
 * All deals that match, in the order of the list, some hundred at a time; the caller may stop at any time. The index fixes
 * which deals and in what order; their rows are read as they are asked for, and every one of them is of the state of the
 * record that the index was made from. No transaction stays open between two reads: one that waits for a slow reader would
 * hold up the deletion of reports.
 * @throws AppError conflict where the record changes before all is read.
 */
export async function* readAllDeals(query: WholeList): AsyncGenerator<DealRow[], void> {
  const index = await freshDealIndex(query.set);
  const db = openDatabase(env().databasePath);
  try {
    const read = dealReader(db, index.columns.version);
    for (const ids of idsOf(index, query)) {
      yield read(ids);
      // The driver is synchronous: between two reads whoever else is waiting comes in.
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    db.close();
  }
}

/** The ids of all matches, in the order of the list. */
function* idsOf(index: DealIndex, query: WholeList): Generator<string[]> {
  const match = index.match(query);
  let last: number | null = null;
  for (;;) {
    const rows: number[] = index.page(match, query, last, false, CHUNK);
    if (rows.length > 0) yield rows.map((row) => idText(index.columns.ids, row));
    if (rows.length < CHUNK) return;
    last = rows.at(-1) ?? null;
  }
}

/** Reads deals by their ids, in that order, each time in one transaction with the version that they must be of. */
function dealReader(db: SqliteDatabase, version: number): (ids: readonly string[]) => DealRow[] {
  const state = db.prepare('SELECT "version" FROM "DataVersion" WHERE "id" = 1').raw(true);
  const deals = db.prepare(DEALS_BY_ID).raw(true);
  return (ids) => {
    db.exec("BEGIN");
    try {
      const [now] = state.get([]) as [number];
      if (now !== version) {
        throw new AppError("conflict", "The record changed while it was written out. Ask again for the whole of it.");
      }
      return (deals.all([JSON.stringify(ids)]) as DealValues[]).map(dealOfValues);
    } finally {
      db.exec("COMMIT");
    }
  };
}
