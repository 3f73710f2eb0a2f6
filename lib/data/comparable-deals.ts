import { type ComparableDeals, type ComparableTo, filterOf, isStringKind } from "../core/market/comparable";
import { STRING_KINDS } from "../core/taxonomy/clause-kind";
import { store } from "./client";
import { Prisma } from "./prisma-client/client";
import { sliceConditions } from "./trends/cell-conditions";
import { freshAggregates } from "./trends/fresh-aggregates";

type Count = number | bigint | null;

/**
 * Counts the deals a sheet is compared with and the terms their sources disclose, from the sums over the deals. A term on
 * which a source says yes counts as yes, whatever others say.
 */
export async function readComparableDeals(to: ComparableTo): Promise<ComparableDeals> {
  await freshAggregates();
  const where = sliceConditions(filterOf(to));
  const [[total], terms, byStrings] = await Promise.all([
    store().$queryRaw<{ deals: Count }[]>(Prisma.sql`SELECT sum(c.deals) AS deals FROM CloudTermCell c WHERE ${where}`),
    store().$queryRaw<{ kind: string; yes: Count; known: Count }[]>(Prisma.sql`
      SELECT c.term AS kind, sum(c.yes) AS yes, sum(c.known) AS known FROM TermCell c
      WHERE ${where} AND c.term IN (${Prisma.join([...STRING_KINDS])}) GROUP BY c.term ORDER BY c.term`),
    store().$queryRaw<{ strings: Count; deals: Count }[]>(Prisma.sql`
      SELECT c.strings AS strings, sum(c.deals) AS deals FROM StringsCell c
      WHERE ${where} GROUP BY c.strings ORDER BY c.strings`),
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
