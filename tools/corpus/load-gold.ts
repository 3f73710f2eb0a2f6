import type { Language } from "@/lib/core/document/canonical-document";
import type { Attributes, Parties, Severity } from "@/lib/core/reading/finding";
import { findParties } from "@/lib/core/reading/parties/find-parties";
import type { ClauseKind } from "@/lib/core/taxonomy/clause-kind";
import { isTuningDocument, type LabelledDocument, loadDocuments } from "../../tests/corpus/load-corpus";

/** One labelled span; `start` is its offset in the document's text. */
export interface GoldClause {
  kind: ClauseKind;
  quote: string;
  start: number;
  severity: Severity | undefined;
  attributes: Attributes;
}

export interface GoldPaper {
  id: string;
  language: Language;
  text: string;
  parties: Parties;
  /** The strategic investor's money, dollars; null where not stated or in another currency. */
  amountUsd: number | null;
  clauses: GoldClause[];
}

/** How the two sides are known: as the engine finds them, as the labels name them, or not at all. */
export type PartySource = "found" | "labelled" | "none";

function partiesOf(document: LabelledDocument, source: PartySource): Parties {
  if (source === "found") return findParties(document.text);
  const { startup, investor } = document.deal ?? {};
  if (source === "none") return { company: [], investor: [] };
  return { company: startup ? [startup] : [], investor: investor ? [investor] : [] };
}

function nthIndex(text: string, quote: string, nth: number): number {
  let index = -1;
  for (let k = 0; k < nth; k++) index = text.indexOf(quote, index + 1);
  return index;
}

/** The labelled documents of half 'A' (rules may be written on it), 'B' (only counted) or 'ALL'. */
export function loadGold(half: string, parties: PartySource): GoldPaper[] {
  return loadDocuments()
    .filter(({ id }) => half === "ALL" || isTuningDocument(id) === (half === "A"))
    .map((document) => ({
      id: document.id,
      language: document.language,
      text: document.text,
      parties: partiesOf(document, parties),
      amountUsd: document.deal?.amount_usd ?? null,
      clauses: document.spans.map((span) => ({
        kind: span.kind,
        quote: span.quote,
        start: nthIndex(document.text, span.quote, span.nth ?? 1),
        severity: span.severity,
        attributes: (span.attributes ?? {}) as Attributes,
      })),
    }));
}
