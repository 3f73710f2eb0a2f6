import { confidenceSchema, type DealRow } from "../core/market/deal";
import { provenanceSchema, triStateSchema } from "../core/market/deal-filter";
import type { Money } from "../core/shared/money";
import { CLAUSE_KINDS } from "../core/taxonomy/clause-kind";
import { readKindList } from "./kind-list";
import type { Prisma } from "./prisma-client/client";

/** What a row of the deals table needs beside the deal itself. */
export const DEAL_ROW_PARTS = {
  startup: { select: { name: true } },
  participants: {
    where: { isLead: true },
    orderBy: { position: "asc" },
    select: { investor: { select: { name: true } } },
  },
  terms: { where: { state: "yes" }, select: { kind: true } },
} as const satisfies Prisma.DealInclude;

export type DealWithParts = Prisma.DealGetPayload<{ include: typeof DEAL_ROW_PARTS }>;

const kindOrder = new Map<string, number>(CLAUSE_KINDS.map((kind, i) => [kind, i]));

/** A deal of the store as the product shows it. */
export function toDealRow(deal: DealWithParts): DealRow {
  return {
    id: deal.id,
    provenance: provenanceSchema.parse(deal.provenance),
    startup: deal.startup.name,
    country: deal.country,
    announcedOn: deal.announcedOn,
    round: deal.round,
    amount: toMoney(deal.amountMinor, deal.amountCurrency),
    valuation: toMoney(deal.valuationMinor, deal.valuationCurrency),
    lead: deal.participants.map((participant) => participant.investor.name),
    investorKinds: readKindList(deal.investorKinds),
    exclusivity: triStateSchema.parse(deal.exclusivity),
    dataSharing: triStateSchema.parse(deal.dataSharing),
    cloudTerms: deal.cloudTerms,
    cloudProvider: deal.cloudProvider,
    strings: orderKinds(deal.terms.map(({ kind }) => kind)),
    sourceUrl: deal.sourceUrl,
    sourceQuote: deal.sourceQuote,
    confidence: confidenceSchema.parse(deal.confidence),
  };
}

/** Each kind once: those of the taxonomy in its order, then the record's other tokens by name. */
export function orderKinds(kinds: readonly string[]): string[] {
  const place = (kind: string) => kindOrder.get(kind) ?? kindOrder.size;
  return [...new Set(kinds)].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** Null where the amount is not disclosed. */
export function toMoney(minor: bigint | null, currency: string | null): Money | null {
  return minor === null || currency === null ? null : { minor: Number(minor), currency };
}
