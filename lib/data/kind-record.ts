import { confidenceSchema } from "../core/market/deal";
import type { KindCount, KindCounts, KindDeal } from "../core/market/kind-record";
import { CLAUSE_KINDS, type ClauseKind } from "../core/taxonomy/clause-kind";
import { store } from "./client";
import { readAsOf } from "./data-sets";

/** What is counted of the public record unless somebody asks for more; see wantedConfidence. */
const PUBLIC = { provenance: "public", confidence: "verified" };

/** How many public deals have each kind on record. A deal of several sources for one term counts once. */
export async function countKinds(): Promise<KindCounts> {
  const [terms, deals, asOf] = await Promise.all([
    store().dealTerm.findMany({
      where: { deal: PUBLIC, kind: { in: [...CLAUSE_KINDS] }, state: { in: ["yes", "no"] } },
      distinct: ["dealId", "kind", "state"],
      select: { kind: true, state: true },
    }),
    store().deal.count({ where: PUBLIC }),
    readAsOf("public"),
  ]);
  const count = (kind: ClauseKind, state: string) =>
    terms.filter((term) => term.kind === kind && term.state === state).length;
  const counts = CLAUSE_KINDS.map((kind): KindCount => ({ kind, yes: count(kind, "yes"), no: count(kind, "no") }));
  return { counts, deals, asOf };
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
