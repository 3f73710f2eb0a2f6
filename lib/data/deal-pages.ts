import type { DealPage } from "../core/market/deal";
import type { DealFilter, DealQuery } from "../core/market/deal-filter";
import { store } from "./client";
import { dealConditions } from "./deal-conditions";
import { type DealPosition, readCursor, writeCursor } from "./deal-cursor";
import { DEAL_ROW_PARTS, toDealRow } from "./deal-rows";
import { Prisma } from "./prisma-client/client";

/** What each order sorts by. The names go into the SQL as they are. */
const SORT_COLUMNS = {
  announcedOn: "announcedOn",
  startup: "startupKey",
  amount: "amountUsdMinor",
  country: "country",
  round: "round",
} as const satisfies Record<DealQuery["sort"], string>;

/**
 * One page of the deals that match, by keyset: a page is found by the row it follows, so that it costs the same at any
 * depth and no row is shown twice when others are added. Deals that do not disclose what is sorted by come last, in both
 * directions.
 * @throws AppError bad-request for a cursor that is none, or both `after` and `before`.
 */
export async function readDealPage(query: DealQuery): Promise<DealPage> {
  const { backwards, start } = readStart(query);
  // One row more than shown tells whether the list goes on.
  const found = await readPositions(query, start, backwards, query.limit + 1);
  const page = found.slice(0, query.limit);
  if (backwards) page.reverse();
  const goesOn = found.length > query.limit;
  const first = page.at(0);
  const last = page.at(-1);
  const comesFrom =
    first !== undefined && start !== null && (await hasNeighbour(query, backwards ? last : first, !backwards));
  const [hasPrevious, hasNext] = backwards ? [goesOn, comesFrom] : [comesFrom, goesOn];
  const [count, total, rows] = await Promise.all([
    countDeals(query),
    store().deal.count({ where: { provenance: query.set } }),
    readRows(page.map((position) => position.id)),
  ]);
  return {
    rows,
    count,
    total,
    next: last && hasNext ? writeCursor(query, last) : null,
    previous: first && hasPrevious ? writeCursor(query, first) : null,
  };
}

function readStart(query: DealQuery): { backwards: boolean; start: DealPosition | null } {
  if (query.before !== undefined) return { backwards: true, start: readCursor(query, query.before) };
  return { backwards: false, start: query.after === undefined ? null : readCursor(query, query.after) };
}

async function hasNeighbour(
  query: DealQuery,
  position: DealPosition | undefined,
  backwards: boolean,
): Promise<boolean> {
  return position !== undefined && (await readPositions(query, position, backwards, 1)).length > 0;
}

/**
 * Positions after `start` (before it where `backwards`), nearest first. Deals that disclose the value and those that do not
 * are looked up apart: each is then one seek in an index, however far down the list.
 */
async function readPositions(
  query: DealQuery,
  start: DealPosition | null,
  backwards: boolean,
  limit: number,
): Promise<DealPosition[]> {
  // The list is the disclosed deals, then the others; what lies before the start's part, seen from here, is passed.
  const parts = backwards ? ["undisclosed", "disclosed"] : ["disclosed", "undisclosed"];
  const startPart = start !== null && start.value === null ? "undisclosed" : "disclosed";
  const remaining = start === null ? parts : parts.slice(parts.indexOf(startPart));
  const found: DealPosition[] = [];
  for (const part of remaining) {
    if (found.length === limit) break;
    const from = part === startPart ? start : null;
    found.push(...(await readPart(query, part === "disclosed", from, backwards, limit - found.length)));
  }
  return found;
}

async function readPart(
  query: DealQuery,
  disclosed: boolean,
  start: DealPosition | null,
  backwards: boolean,
  limit: number,
): Promise<DealPosition[]> {
  const column = Prisma.raw(`d.${SORT_COLUMNS[query.sort]}`);
  const ascending = (query.dir === "asc") !== backwards;
  const direction = Prisma.raw(ascending ? "ASC" : "DESC");
  const than = Prisma.raw(ascending ? ">" : "<");
  const present = Prisma.raw(disclosed ? "IS NOT NULL" : "IS NULL");
  const beyond = disclosed
    ? Prisma.sql`AND (${column}, d.id) ${than} (${start?.value}, ${start?.id})`
    : Prisma.sql`AND d.id ${than} ${start?.id}`;
  const rows = await store().$queryRaw<{ value: string | number | bigint | null; id: string }[]>(Prisma.sql`
    SELECT ${column} AS value, d.id AS id FROM Deal d
    WHERE ${dealConditions(query)} AND ${column} ${present} ${start === null ? Prisma.empty : beyond}
    ORDER BY ${column} ${direction}, d.id ${direction}
    LIMIT ${limit}`);
  return rows.map(({ value, id }) => ({ value: typeof value === "bigint" ? Number(value) : value, id }));
}

/** Deals that match a filter. */
export async function countDeals(filter: DealFilter): Promise<number> {
  const [row] = await store().$queryRaw<{ n: number | bigint }[]>(
    Prisma.sql`SELECT count(*) AS n FROM Deal d WHERE ${dealConditions(filter)}`,
  );
  return Number(row?.n ?? 0);
}

async function readRows(ids: string[]): Promise<DealPage["rows"]> {
  const deals = await store().deal.findMany({ where: { id: { in: ids } }, include: DEAL_ROW_PARTS });
  const byId = new Map(deals.map((deal) => [deal.id, toDealRow(deal)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
