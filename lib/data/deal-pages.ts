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

/** Positions after `start` (before it where `backwards`), nearest first. */
async function readPositions(
  query: DealQuery,
  start: DealPosition | null,
  backwards: boolean,
  limit: number,
): Promise<DealPosition[]> {
  const column = Prisma.raw(`d.${SORT_COLUMNS[query.sort]}`);
  const ascending = (query.dir === "asc") !== backwards;
  const direction = Prisma.raw(ascending ? "ASC" : "DESC");
  // Nulls stand at the end of the list; read backwards, that is at the beginning.
  const nulls = Prisma.raw(backwards ? "NULLS FIRST" : "NULLS LAST");
  const beyond = start === null ? Prisma.empty : Prisma.sql`AND ${beyondPosition(column, start, ascending, backwards)}`;
  const rows = await store().$queryRaw<{ value: string | number | bigint | null; id: string }[]>(Prisma.sql`
    SELECT ${column} AS value, d.id AS id FROM Deal d
    WHERE ${dealConditions(query)} ${beyond}
    ORDER BY ${column} ${direction} ${nulls}, d.id ${direction}
    LIMIT ${limit}`);
  return rows.map(({ value, id }) => ({ value: typeof value === "bigint" ? Number(value) : value, id }));
}

function beyondPosition(column: Prisma.Sql, start: DealPosition, ascending: boolean, backwards: boolean): Prisma.Sql {
  const than = Prisma.raw(ascending ? ">" : "<");
  const sameValue = Prisma.sql`d.id ${than} ${start.id}`;
  if (start.value === null) {
    const among = Prisma.sql`(${column} IS NULL AND ${sameValue})`;
    return backwards ? Prisma.sql`(${column} IS NOT NULL OR ${among})` : among;
  }
  const beyond = Prisma.sql`${column} ${than} ${start.value} OR (${column} = ${start.value} AND ${sameValue})`;
  return backwards ? Prisma.sql`(${beyond})` : Prisma.sql`(${beyond} OR ${column} IS NULL)`;
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
