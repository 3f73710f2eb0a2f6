import { type ComparableDeals, type ComparableTo, filterOf, isStringKind } from "../core/market/comparable";
import { STRING_KINDS } from "../core/taxonomy/clause-kind";
import { store } from "./client";
import { dealConditions } from "./deal-conditions";
import { Prisma } from "./prisma-client/client";

type Count = number | bigint | null;

/**
 * Counts the deals a sheet is compared with and the terms their sources disclose. The years are found by the index
 * of the trend table, a deal's terms by their key; a term on which a source says yes counts as yes, whatever others say.
 */
export async function readComparableDeals(to: ComparableTo): Promise<ComparableDeals> {
  const where = dealConditions(filterOf(to));
  const kinds = Prisma.join([...STRING_KINDS]);
  const [[total], terms, byStrings] = await Promise.all([
    store().$queryRaw<{ deals: Count }[]>(Prisma.sql`SELECT count(*) AS deals FROM Deal d WHERE ${where}`),
    store().$queryRaw<{ kind: string; yes: Count; known: Count }[]>(Prisma.sql`
      SELECT t.kind AS kind,
        count(DISTINCT d.id) FILTER (WHERE t.state = 'yes') AS yes,
        count(DISTINCT d.id) AS known
      FROM Deal d JOIN DealTerm t ON t.dealId = d.id AND t.state <> 'unknown' AND t.kind IN (${kinds})
      WHERE ${where} GROUP BY t.kind ORDER BY t.kind`),
    store().$queryRaw<{ strings: Count; deals: Count }[]>(Prisma.sql`
      SELECT strings, count(*) AS deals FROM (
        SELECT count(DISTINCT t.kind) FILTER (WHERE t.state = 'yes' AND t.kind IN (${kinds})) AS strings
        FROM Deal d JOIN DealTerm t ON t.dealId = d.id AND t.state <> 'unknown'
        WHERE ${where} GROUP BY d.id)
      GROUP BY strings ORDER BY strings`),
  ]);
  const told = byStrings.map((row) => ({ strings: Number(row.strings), deals: Number(row.deals) }));
  return {
    ...to,
    deals: Number(total?.deals ?? 0),
    told: told.reduce((sum, row) => sum + row.deals, 0),
    kinds: terms.flatMap(({ kind, yes, known }) =>
      isStringKind(kind) ? [{ kind, yes: Number(yes), no: Number(known) - Number(yes) }] : [],
    ),
    byStrings: told,
  };
}
