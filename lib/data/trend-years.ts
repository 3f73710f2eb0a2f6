import { type DealFilter, SIZE_CLASSES } from "../core/market/deal-filter";
import type { TrendYear } from "../core/market/trend";
import { store } from "./client";
import { dealConditions } from "./deal-conditions";
import { Prisma } from "./prisma-client/client";

const LARGE_MINOR = SIZE_CLASSES["over-100m"][0] * 100_000_000;

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

/**
 * The trend table, computed by the database from the deals that match. Every year in which the data set has a deal is
 * there, within the filter's years; one in which no deal matches has zero deals.
 */
export async function readTrendYears(filter: DealFilter): Promise<TrendYear[]> {
  const { set, from, to } = filter;
  const rows = await store().$queryRaw<Counts[]>(Prisma.sql`
    WITH years AS (SELECT DISTINCT d.year FROM Deal d WHERE ${dealConditions({ set, from, to })})
    SELECT
      y.year AS year,
      count(d.year) AS deals,
      sum(d.amountUsdMinor) AS funding,
      count(d.amountUsdMinor) AS amounts,
      count(*) FILTER (WHERE d.exclusivity = 'yes') AS exclusive,
      count(*) FILTER (WHERE d.exclusivity <> 'unknown') AS exclusivityKnown,
      count(*) FILTER (WHERE d.dataSharing = 'yes') AS sharing,
      count(*) FILTER (WHERE d.dataSharing <> 'unknown') AS sharingKnown,
      count(*) FILTER (WHERE d.exclusivity = 'yes' AND d.dataSharing = 'yes') AS both,
      count(*) FILTER (WHERE d.amountUsdMinor >= ${LARGE_MINOR}) AS large,
      count(*) FILTER (WHERE d.amountUsdMinor >= ${LARGE_MINOR} AND d.hasCloudInvestor) AS largeCloud
    FROM years y LEFT JOIN Deal d ON d.year = y.year AND ${dealConditions(filter)}
    GROUP BY y.year
    ORDER BY y.year`);
  return rows.map((row) => ({
    year: Number(row.year),
    deals: Number(row.deals),
    fundingMinor: Number(row.funding ?? 0),
    amounts: Number(row.amounts),
    exclusivity: { k: Number(row.exclusive), n: Number(row.exclusivityKnown) },
    dataSharing: { k: Number(row.sharing), n: Number(row.sharingKnown) },
    both: Number(row.both),
    large: { k: Number(row.largeCloud), n: Number(row.large) },
  }));
}
