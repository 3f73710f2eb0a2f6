import type { Language } from "../../document/canonical-document";
import type { ClauseKind } from "../../taxonomy/clause-kind";
import type { Attributes } from "../finding";
import type { FactContext } from "./fact-context";

export interface FactInput {
  quote: string;
  kind: ClauseKind;
  language: Language;
  context: FactContext;
}

/**
 * Facts that a clause states: provider, length in months, percent, money, survival. Only those that matter for its kind
 * (`MEANT`) are read; what is not stated is absent.
 */
export function readFacts(input: FactInput): Attributes {
  const attributes: Attributes = {};
  const percent = /(\d{1,3}(?:\.\d{1,2})?)\s?(?:%|per ?cent\b)/i.exec(input.quote);
  if (percent?.[1]) attributes.percent = Number(percent[1]);
  const months = /(\d{1,3})\)?[\s-]?months?\b/i.exec(input.quote);
  if (months?.[1]) attributes.duration_months = Number(months[1]);
  return attributes;
}
