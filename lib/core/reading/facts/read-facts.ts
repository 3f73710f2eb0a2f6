import type { Language } from "../../document/canonical-document";
import { toMajor } from "../../shared/money";
import type { ClauseKind } from "../../taxonomy/clause-kind";
import type { Attributes } from "../finding";
import { chooseAmount } from "./choose-amount";
import { chooseDuration } from "./choose-duration";
import { choosePercent } from "./choose-percent";
import type { ClauseWords } from "./clause-words";
import type { FactContext } from "./fact-context";
import { readProvider } from "./read-provider";
import { readSurvival } from "./read-survival";

export interface FactInput {
  clause: ClauseWords;
  kind: ClauseKind;
  language: Language;
  context: FactContext;
}

/** Kinds of which the guide's survival is asked: rights and bans that may outlive the agreement. */
const MAY_SURVIVE: ReadonlySet<ClauseKind> = new Set([
  "model_ip_license",
  "data_sharing",
  "non_compete",
  "open_weights_restriction",
  "revenue_share",
  "talent_restriction",
  "mfn_pricing",
  "information_rights",
  "rofr_rofo",
  "exit_penalty",
]);

/**
 * Facts that a clause states: provider, length in months, percent, money (dollars in `amount_usd`, other currencies in
 * `amount` with `currency`), survival. Each is read only for the kinds where it has a meaning; what is not stated is absent.
 */
export function readFacts({ clause, kind, language, context }: FactInput): Attributes {
  const { text } = clause;
  const attributes: Attributes = {};
  const provider = readProvider(text, kind, context);
  if (provider !== undefined) attributes.provider = provider;
  const months = chooseDuration(clause, kind, context);
  if (months !== undefined) attributes.duration_months = months;
  const percent = choosePercent(clause, kind);
  if (percent !== undefined) attributes.percent = percent;
  const amount = chooseAmount(clause, kind, language, context);
  if (amount?.currency === "USD") attributes.amount_usd = toMajor(amount);
  else if (amount) {
    attributes.amount = toMajor(amount);
    attributes.currency = amount.currency;
  }
  if (MAY_SURVIVE.has(kind) && readSurvival(text)) attributes.survival = true;
  return attributes;
}
