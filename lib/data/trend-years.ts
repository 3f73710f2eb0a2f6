import type { TrendYear } from "../core/market/trend";
import type { TrendFilter } from "../core/market/trend-filter";
import { store } from "./client";
import { Prisma } from "./prisma-client/client";
import { sliceConditions } from "./trends/cell-conditions";
import { freshAggregates } from "./trends/fresh-aggregates";

/** SQLite counts as numbers or bigints, depending on the expression; all of ours are safe integers. */
type Counts = Record<
  | "year"
  | "deals"
  | "funding"
  | "amounts"
  | "exclusive"
  | "exclusivityKnown"
  | "sharing"
  | "sharingKnown"
  | "both"
  | "large"
  | "largeCloud",
  number | bigint | null
>;

const LARGE = Prisma.sql`c.size IN ('100m-1b', 'over-1b')`;

/**
 * The trend table, computed by the database from the sums over the deals that match. Every year in which the data set has a
 * deal is there, within the filter's years; one in which no deal matches has zero deals.
 */
export async function readTrendYears(filter: TrendFilter): Promise<TrendYear[]> {
  await freshAggregates();
  const { set, from, to } = filter;
  const cells = (country = "", kind = "", round = "") =>
    Prisma.sql`c.country = ${country} AND c.investorKind = ${kind} AND c.round = ${round}`;
  const rows = await store().$queryRaw<Counts[]>(Prisma.sql`
    WITH years AS (SELECT DISTINCT c.year FROM TrendCell c WHERE ${sliceConditions({ set, from, to })} AND ${cells()})
    SELECT
      y.year AS year,
      sum(c.deals) AS deals,
      sum(c.fundingMinor) AS funding,
      sum(c.deals) FILTER (WHERE c.size <> 'undisclosed') AS amounts,
      sum(c.exclusive) AS exclusive,
      sum(c.exclusivityKnown) AS exclusivityKnown,
      sum(c.sharing) AS sharing,
      sum(c.sharingKnown) AS sharingKnown,
      sum(c.both) AS both,
      sum(c.deals) FILTER (WHERE ${LARGE}) AS large,
      sum(c.cloud) FILTER (WHERE ${LARGE}) AS largeCloud
    FROM years y LEFT JOIN TrendCell c ON c.year = y.year
      AND ${sliceConditions(filter)} AND ${cells(filter.country, filter.investorKind, filter.round)}
    GROUP BY y.year ORDER BY y.year`);
  const number = (value: number | bigint | null) => Number(value ?? 0);
  return rows.map((row) => ({
    year: number(row.year),
    deals: number(row.deals),
    fundingMinor: number(row.funding),
    amounts: number(row.amounts),
    exclusivity: { k: number(row.exclusive), n: number(row.exclusivityKnown) },
    dataSharing: { k: number(row.sharing), n: number(row.sharingKnown) },
    both: number(row.both),
    large: { k: number(row.largeCloud), n: number(row.large) },
  }));
}
