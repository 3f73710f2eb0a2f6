import { createHash } from "node:crypto";
import type { DealState } from "../../core/hand/deal-state";
import { moneyText } from "../../core/import/value-text";
import type { Store } from "../client";
import { readKindList } from "../kind-list";
import type { Prisma } from "../prisma-client/client";
import { HAND } from "./hand-source";

const PARTS = {
  startup: { select: { name: true } },
  participants: { orderBy: { position: "asc" }, select: { investor: { select: { name: true } } } },
  terms: { orderBy: { kind: "asc" }, select: { kind: true, state: true, source: { select: { kind: true } } } },
} as const satisfies Prisma.DealInclude;

/** A deal with what can be said of it by hand. */
export interface FoundDeal {
  id: string;
  provenance: string;
  state: DealState;
  /** Of exactly this state: whoever sends another one has not seen it. */
  version: string;
}

/** Reads what can be said of a deal by hand; null where there is no such deal. */
export async function readDealState(on: Store, id: string): Promise<FoundDeal | null> {
  const deal = await on.deal.findUnique({ where: { id }, include: PARTS });
  if (deal === null) return null;
  const money = (minor: bigint | null, currency: string | null) =>
    minor === null || currency === null ? null : moneyText({ minor: Number(minor), currency });
  const state: DealState = {
    startup: deal.startup.name,
    announcedOn: deal.announcedOn,
    round: deal.round,
    amount: money(deal.amountMinor, deal.amountCurrency),
    valuation: money(deal.valuationMinor, deal.valuationCurrency),
    investors: deal.participants.map(({ investor }) => investor.name),
    investorKinds: readKindList(deal.investorKinds),
    country: deal.country,
    cloudTerms: deal.cloudTerms,
    cloudProvider: deal.cloudProvider,
    exclusivity: deal.exclusivity,
    dataSharing: deal.dataSharing,
    credits: deal.credits,
    strings: termsThatHold(deal.terms),
    sourceUrl: deal.sourceUrl,
    sourceQuote: deal.sourceQuote,
    confidence: deal.confidence,
  };
  const version = createHash("sha256").update(JSON.stringify(state)).digest("base64url").slice(0, 22);
  return { id, provenance: deal.provenance, state, version };
}

/** The terms that some source says hold, unless somebody said otherwise by hand; sorted. */
function termsThatHold(terms: readonly { kind: string; state: string; source: { kind: string } }[]): string[] {
  const byHand = new Map(terms.filter(({ source }) => source.kind === HAND).map(({ kind, state }) => [kind, state]));
  const held = terms.filter(({ kind, state }) => (byHand.get(kind) ?? state) === "yes").map(({ kind }) => kind);
  return [...new Set(held)].sort();
}
