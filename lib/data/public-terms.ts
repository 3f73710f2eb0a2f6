import {
  CLOUD_TERMS,
  type CloudTerm,
  type PublicTerms,
  type TermDeal,
  type TermYear,
} from "../core/market/public-terms";
import { store } from "./client";
import { readAsOf } from "./data-sets";
import { Prisma } from "./prisma-client/client";
import { setConditions } from "./trends/cell-conditions";
import { freshAggregates } from "./trends/fresh-aggregates";

const isTerm = (term: string | null): term is CloudTerm => (CLOUD_TERMS as readonly (string | null)[]).includes(term);
/** A term the record states in other words than ours counts as not disclosed: nothing is guessed from it. */
const termOf = (term: string | null): CloudTerm => (isTerm(term) ? term : "unknown");

/** What is counted of the public record unless somebody asks for more; see wantedConfidence. */
const VERIFIED = { provenance: "public", confidence: "verified" };

type Count = number | bigint | null;

/** The cloud terms of the public record: counts by year, and the deals whose term and amount are both stated. */
export async function readPublicTerms(): Promise<PublicTerms> {
  await freshAggregates();
  const where = setConditions({ set: "public" });
  const any = setConditions({ set: "public", confidence: "any" });
  const [groups, deals, confidences, [sharing], asOf] = await Promise.all([
    store().$queryRaw<{ year: Count; cloudTerms: string; n: Count }[]>(Prisma.sql`
      SELECT c.year AS year, c.cloudTerms AS cloudTerms, sum(c.deals) AS n FROM CloudTermCell c
      WHERE ${where} GROUP BY c.year, c.cloudTerms`),
    readTermDeals(),
    store().$queryRaw<{ confidence: string; n: Count }[]>(Prisma.sql`
      SELECT c.confidence AS confidence, sum(c.deals) AS n FROM CloudTermCell c WHERE ${any} GROUP BY c.confidence`),
    store().$queryRaw<{ known: Count }[]>(Prisma.sql`
      SELECT sum(c.sharingKnown) AS known FROM TrendCell c
      WHERE ${where} AND c.country = '' AND c.investorKind = '' AND c.round = ''`),
    readAsOf("public"),
  ]);
  const withConfidence = (name: string) => Number(confidences.find((c) => c.confidence === name)?.n ?? 0);
  return {
    years: toYears(groups.map((g) => ({ year: Number(g.year), term: termOf(g.cloudTerms), n: Number(g.n) }))),
    deals,
    total: withConfidence("verified"),
    recalled: withConfidence("recalled"),
    dataSharingKnown: Number(sharing?.known ?? 0),
    asOf,
  };
}

function toYears(groups: readonly { year: number; term: CloudTerm; n: number }[]): TermYear[] {
  const years = [...new Set(groups.map((g) => g.year))].sort((a, b) => a - b);
  const count = (year: number, term: CloudTerm) =>
    groups.filter((g) => g.year === year && g.term === term).reduce((sum, g) => sum + g.n, 0);
  return years.map((year) => ({
    year,
    counts: {
      exclusive: count(year, "exclusive"),
      primary: count(year, "primary"),
      preferred: count(year, "preferred"),
      multi: count(year, "multi"),
      none: count(year, "none"),
      unknown: count(year, "unknown"),
    },
  }));
}

async function readTermDeals(): Promise<TermDeal[]> {
  const rows = await store().deal.findMany({
    where: {
      ...VERIFIED,
      cloudTerms: { in: ["exclusive", "primary", "preferred", "multi"] },
      amountUsdMinor: { gt: 0 },
    },
    orderBy: [{ announcedOn: "asc" }, { id: "asc" }],
    select: {
      id: true,
      announcedOn: true,
      cloudTerms: true,
      amountUsdMinor: true,
      startup: { select: { name: true } },
    },
  });
  return rows.flatMap((row) => {
    const term = termOf(row.cloudTerms);
    if (term === "none" || term === "unknown") return [];
    const amount = { minor: Number(row.amountUsdMinor), currency: "USD" };
    return [{ id: row.id, startup: row.startup.name, announcedOn: row.announcedOn, amount, term }];
  });
}
