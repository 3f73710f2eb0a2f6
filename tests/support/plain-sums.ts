import type { DealFilter } from "@/lib/core/market/deal-filter";
import type { TrendYear } from "@/lib/core/market/trend";
import type { TrendFilter } from "@/lib/core/market/trend-filter";
import { STRING_KINDS } from "@/lib/core/taxonomy/clause-kind";
import { store } from "@/lib/data/client";
import { dealConditions } from "@/lib/data/deal-conditions";
import { Prisma } from "@/lib/data/prisma-client/client";

/*
 * What the product reads from its sums, counted over the deals themselves by plain SQL: slow on a large record, and the
 * truth that the sums are held against.
 */
type Row = Record<string, number | bigint | string | null>;

const LARGE = Prisma.sql`d.amountUsdMinor >= 10000000000`;

/** The trend table, deal by deal. */
export async function plainTrendYears(filter: TrendFilter): Promise<TrendYear[]> {
  const { set, from, to } = filter;
  const rows = await store().$queryRaw<Row[]>(Prisma.sql`
    WITH years AS (SELECT DISTINCT d.year FROM Deal d WHERE ${dealConditions({ set, from, to })})
    SELECT y.year AS year, count(d.year) AS deals, sum(d.amountUsdMinor) AS funding, count(d.amountUsdMinor) AS amounts,
      count(*) FILTER (WHERE d.exclusivity = 'yes') AS exclusive,
      count(*) FILTER (WHERE d.exclusivity <> 'unknown') AS exclusivityKnown,
      count(*) FILTER (WHERE d.dataSharing = 'yes') AS sharing,
      count(*) FILTER (WHERE d.dataSharing <> 'unknown') AS sharingKnown,
      count(*) FILTER (WHERE d.exclusivity = 'yes' AND d.dataSharing = 'yes') AS both,
      count(*) FILTER (WHERE ${LARGE}) AS large,
      count(*) FILTER (WHERE ${LARGE} AND '; ' || d.investorKinds || '; ' LIKE '%; cloud; %') AS largeCloud
    FROM years y LEFT JOIN Deal d ON d.year = y.year AND ${dealConditions(filter)}
    GROUP BY y.year ORDER BY y.year`);
  return rows.map((row) => {
    const n = (name: string) => Number(row[name] ?? 0);
    return {
      year: n("year"),
      deals: n("deals"),
      fundingMinor: n("funding"),
      amounts: n("amounts"),
      exclusivity: { k: n("exclusive"), n: n("exclusivityKnown") },
      dataSharing: { k: n("sharing"), n: n("sharingKnown") },
      both: n("both"),
      large: { k: n("largeCloud"), n: n("large") },
    };
  });
}

/** Deals of a filter whose sources say something of each term: [term, yes, no, either]. */
export async function plainTerms(filter: DealFilter): Promise<[string, number, number, number][]> {
  const rows = await store().$queryRaw<Row[]>(Prisma.sql`
    SELECT t.kind AS kind, count(DISTINCT d.id) FILTER (WHERE t.state = 'yes') AS yes,
      count(DISTINCT d.id) FILTER (WHERE t.state = 'no') AS no, count(DISTINCT d.id) AS known
    FROM Deal d JOIN DealTerm t ON t.dealId = d.id AND t.state <> 'unknown'
    WHERE ${dealConditions(filter)} GROUP BY t.kind ORDER BY t.kind`);
  return rows.map((row) => [String(row.kind), Number(row.yes), Number(row.no), Number(row.known)]);
}

/** Deals of a filter with any term on record, by the number of strings they have: [strings, deals]. */
export async function plainStrings(filter: DealFilter): Promise<[number, number][]> {
  const rows = await store().$queryRaw<Row[]>(Prisma.sql`
    SELECT strings, count(*) AS deals FROM (
      SELECT count(DISTINCT t.kind) FILTER (WHERE t.state = 'yes' AND t.kind IN (${Prisma.join([...STRING_KINDS])})) AS strings
      FROM Deal d JOIN DealTerm t ON t.dealId = d.id AND t.state <> 'unknown'
      WHERE ${dealConditions(filter)} GROUP BY d.id)
    GROUP BY strings ORDER BY strings`);
  return rows.map((row) => [Number(row.strings), Number(row.deals)]);
}

/** Deals of a filter by year and cloud term: [year, term, deals]. */
export async function plainCloudTerms(filter: DealFilter): Promise<[number, string, number][]> {
  const rows = await store().$queryRaw<Row[]>(Prisma.sql`
    SELECT d.year AS year, coalesce(d.cloudTerms, 'unknown') AS term, count(*) AS deals FROM Deal d
    WHERE ${dealConditions(filter)} GROUP BY 1, 2 ORDER BY 1, 2`);
  return rows.map((row) => [Number(row.year), String(row.term), Number(row.deals)]);
}

/** The investors with most deals: [key, deals, deals that tell, strings]. */
export async function plainInvestorLines(
  filter: DealFilter,
  limit: number,
): Promise<[string, number, number, number][]> {
  const rows = await store().$queryRaw<Row[]>(Prisma.sql`
    SELECT i.nameKey AS key, count(DISTINCT d.id) AS deals, count(DISTINCT t.dealId) AS told,
      count(DISTINCT t.dealId || t.kind) FILTER (WHERE t.state = 'yes' AND t.kind IN (${Prisma.join([...STRING_KINDS])})) AS strings
    FROM Deal d JOIN DealParticipant p ON p.dealId = d.id JOIN Investor i ON i.id = p.investorId
      LEFT JOIN DealTerm t ON t.dealId = d.id AND t.state <> 'unknown'
    WHERE ${dealConditions(filter)} GROUP BY i.id ORDER BY deals DESC, i.id LIMIT ${limit}`);
  return rows.map((row) => [String(row.key), Number(row.deals), Number(row.told), Number(row.strings)]);
}
