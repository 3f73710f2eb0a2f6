import type { DealFilter } from "../core/market/deal-filter";
import type { StringProfile } from "../core/market/string-profile";
import { STRING_KINDS } from "../core/taxonomy/clause-kind";
import { store } from "./client";
import { dealConditions } from "./deal-conditions";
import { Prisma } from "./prisma-client/client";

type Count = number | bigint | null;

/** What the deals of a filter asked for, counted one by one from their terms: for filters that few deals match. */
export async function readDealsProfile(filter: DealFilter): Promise<StringProfile> {
  const where = dealConditions(filter);
  const [totals, years, terms, [control], [told]] = await Promise.all([
    readTotals(where),
    store().$queryRaw<{ year: Count; deals: Count }[]>(
      Prisma.sql`SELECT d.year AS year, count(*) AS deals FROM Deal d WHERE ${where} GROUP BY d.year ORDER BY d.year`,
    ),
    store().$queryRaw<{ year: Count; kind: string; yes: Count; known: Count }[]>(Prisma.sql`
      SELECT d.year AS year, t.kind AS kind,
        count(DISTINCT d.id) FILTER (WHERE t.state = 'yes') AS yes,
        count(DISTINCT d.id) FILTER (WHERE t.state <> 'unknown') AS known
      FROM Deal d JOIN DealTerm t ON t.dealId = d.id
      WHERE ${where} GROUP BY d.year, t.kind ORDER BY d.year, t.kind`),
    store().$queryRaw<{ n: Count; strings: Count; usd: Count }[]>(Prisma.sql`
      SELECT count(*) AS n, sum(strings) AS strings, sum(usd) AS usd FROM (
        SELECT d.amountUsdMinor AS usd,
          count(DISTINCT t.kind) FILTER (WHERE t.state = 'yes' AND t.kind IN (${Prisma.join([...STRING_KINDS])})) AS strings
        FROM Deal d JOIN DealTerm t ON t.dealId = d.id AND t.state <> 'unknown'
        WHERE ${where} AND d.amountUsdMinor > 0 GROUP BY d.id)`),
    store().$queryRaw<{ n: Count }[]>(Prisma.sql`
      SELECT count(DISTINCT d.id) AS n FROM Deal d JOIN DealTerm t ON t.dealId = d.id AND t.state <> 'unknown'
      WHERE ${where}`),
  ]);
  return {
    set: filter.set,
    ...totals,
    told: Number(told?.n ?? 0),
    years: years.map((row) => ({ year: Number(row.year), deals: Number(row.deals) })),
    terms: terms.map((row) => ({
      year: Number(row.year),
      kind: row.kind,
      yes: Number(row.yes),
      known: Number(row.known),
    })),
    control: {
      n: Number(control?.n ?? 0),
      strings: Number(control?.strings ?? 0),
      usdMinor: Number(control?.usd ?? 0),
    },
  };
}

async function readTotals(where: Prisma.Sql) {
  type Totals = { deals: Count; first: string | null; last: string | null; funding: Count; amounts: Count };
  const [row] = await store().$queryRaw<Totals[]>(Prisma.sql`
    SELECT count(*) AS deals, min(d.announcedOn) AS first, max(d.announcedOn) AS last,
      sum(d.amountUsdMinor) AS funding, count(d.amountUsdMinor) AS amounts
    FROM Deal d WHERE ${where}`);
  return {
    deals: Number(row?.deals ?? 0),
    first: row?.first ?? null,
    last: row?.last ?? null,
    fundingMinor: Number(row?.funding ?? 0),
    amounts: Number(row?.amounts ?? 0),
  };
}
