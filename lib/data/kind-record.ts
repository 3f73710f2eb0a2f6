import { confidenceSchema } from "../core/market/deal";
import type { KindCount, KindCounts, KindDeal } from "../core/market/kind-record";
import { CLAUSE_KINDS, type ClauseKind } from "../core/taxonomy/clause-kind";
import { store } from "./client";
import { readAsOf } from "./data-sets";
import { Prisma } from "./prisma-client/client";
import { setConditions } from "./trends/cell-conditions";
import { freshAggregates } from "./trends/fresh-aggregates";

/** What is counted of the public record unless somebody asks for more; see wantedConfidence. */
const PUBLIC = { provenance: "public", confidence: "verified" };

/** How many public deals have each kind on record. A deal of several sources for one term counts once. */
export async function countKinds(): Promise<KindCounts> {
  await freshAggregates();
  const where = setConditions({ set: "public" });
  const [terms, [total], asOf] = await Promise.all([
    store().$queryRaw<{ kind: string; yes: number | bigint; no: number | bigint }[]>(
      Prisma.sql`SELECT c.term AS kind, sum(c.yes) AS yes, sum(c.no) AS no FROM TermCell c WHERE ${where} GROUP BY c.term`,
    ),
    store().$queryRaw<{ deals: number | bigint | null }[]>(
      Prisma.sql`SELECT sum(c.deals) AS deals FROM CloudTermCell c WHERE ${where}`,
    ),
    readAsOf("public"),
  ]);
  const counts = CLAUSE_KINDS.map((kind): KindCount => {
    const found = terms.find((term) => term.kind === kind);
    return { kind, yes: Number(found?.yes ?? 0), no: Number(found?.no ?? 0) };
  });
  return { counts, deals: Number(total?.deals ?? 0), asOf };
}

/** The public deals in which a kind is on record, oldest first; one row per deal, with its first source. */
export async function readKindDeals(kind: ClauseKind): Promise<KindDeal[]> {
  const terms = await store().dealTerm.findMany({
    where: { deal: PUBLIC, kind, state: "yes" },
    orderBy: [{ deal: { announcedOn: "asc" } }, { dealId: "asc" }, { id: "asc" }],
    distinct: ["dealId"],
    select: {
      detail: true,
      quote: true,
      confidence: true,
      source: { select: { url: true } },
      deal: {
        select: {
          id: true,
          announcedOn: true,
          startup: { select: { name: true } },
          participants: {
            where: { isLead: true },
            orderBy: { position: "asc" },
            select: { investor: { select: { name: true } } },
          },
        },
      },
    },
  });
  return terms.map(({ deal, detail, quote, source, confidence }) => ({
    id: deal.id,
    startup: deal.startup.name,
    announcedOn: deal.announcedOn,
    lead: deal.participants.map(({ investor }) => investor.name),
    detail,
    quote,
    sourceUrl: source.url,
    confidence: confidenceSchema.parse(confidence),
  }));
}
