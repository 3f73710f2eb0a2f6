import type { DealPage } from "../core/market/deal";
import type { DealQuery } from "../core/market/deal-filter";
import { store } from "./client";
import { noSuchPage, readCursor, writeCursor } from "./deal-cursor";
import type { DealIndex } from "./deal-index/deal-index";
import { dealIndex } from "./deal-index/held-index";
import { idText } from "./deal-index/packed-id";
import { DEALS_BY_ID, type DealValues, dealOfValues } from "./deal-values";

/**
 * One page of the deals that match, by keyset: a page is found by the row it follows, so that it costs the same at any
 * depth and no row is shown twice when others are added. Deals that do not disclose what is sorted by come last, in both
 * directions.
 * @throws AppError bad-request for a cursor that is none, or whose deal is gone.
 */
export async function readDealPage(query: DealQuery): Promise<DealPage> {
  const index = await dealIndex(query.set);
  const match = index.match(query);
  const { backwards, start } = readStart(index, query);
  // One row more than shown tells whether the list goes on.
  const found = index.page(match, query, start, backwards, query.limit + 1);
  const page = found.slice(0, query.limit);
  if (backwards) page.reverse();
  const goesOn = found.length > query.limit;
  const [first, last] = [page.at(0), page.at(-1)];
  const edge = backwards ? last : first;
  const comesFrom = start !== null && edge !== undefined && index.page(match, query, edge, !backwards, 1).length > 0;
  const [hasPrevious, hasNext] = backwards ? [goesOn, comesFrom] : [comesFrom, goesOn];
  const id = (row: number) => idText(index.columns.ids, row);
  return {
    rows: await readDealRows(page.map(id)),
    count: match.count,
    total: index.columns.rows,
    next: last !== undefined && hasNext ? writeCursor(query, id(last)) : null,
    previous: first !== undefined && hasPrevious ? writeCursor(query, id(first)) : null,
  };
}

function readStart(index: DealIndex, query: DealQuery): { backwards: boolean; start: number | null } {
  const backwards = query.before !== undefined;
  const cursor = query.before ?? query.after;
  if (cursor === undefined) return { backwards, start: null };
  const start = index.rowOf(readCursor(query, cursor));
  if (start === null) throw noSuchPage();
  return { backwards, start };
}

/** Deals by their ids, in that order; one that is gone is left out. */
export async function readDealRows(ids: readonly string[]): Promise<DealPage["rows"]> {
  const rows = await store().$queryRawUnsafe<Record<string, DealValues[number]>[]>(DEALS_BY_ID, JSON.stringify(ids));
  // The columns of a row come in the order of the statement, which is that of the tuple.
  return rows.map((row) => dealOfValues(Object.values(row) as DealValues));
}
