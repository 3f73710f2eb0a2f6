import type { AuditValues } from "../access/audit";
import type { ImportedDeal } from "../import/deal-row";
import { moneyText } from "../import/value-text";
import type { Money } from "../shared/money";

/** What can be said of a deal by hand, as the audit log holds it: money as '<minor> <currency>', null where not disclosed. */
export interface DealState {
  startup: string;
  announcedOn: string;
  round: string | null;
  amount: string | null;
  valuation: string | null;
  /** In order; the first leads. */
  investors: readonly string[];
  investorKinds: readonly string[];
  country: string | null;
  cloudTerms: string | null;
  cloudProvider: string | null;
  exclusivity: string;
  dataSharing: string;
  credits: string;
  /** Terms that hold, tokens of the record. */
  strings: readonly string[];
  sourceUrl: string | null;
  sourceQuote: string | null;
  confidence: string;
}
export type DealField = keyof DealState;

/** The fields in the order of the form, and what each is called there. */
export const DEAL_FIELDS: Record<DealField, string> = {
  startup: "Startup",
  announcedOn: "Announced on",
  round: "Round",
  amount: "Amount",
  valuation: "Valuation",
  investors: "Investors, the lead first",
  investorKinds: "Kinds of investor",
  country: "Country of the startup",
  cloudTerms: "Cloud terms",
  cloudProvider: "Cloud provider",
  exclusivity: "Tied to one cloud",
  dataSharing: "Data sharing",
  credits: "Part of it in credits",
  strings: "Strings and protections",
  sourceUrl: "Address of the source",
  sourceQuote: "What the source says",
  confidence: "Confidence",
};
export const DEAL_FIELD_NAMES = Object.keys(DEAL_FIELDS) as DealField[];

/** The state that a deal read by the rules of the import has. */
export function stateOf(deal: ImportedDeal): DealState {
  const { amountTo: _to, asWritten: _words, externalKey: _key, amount, valuation, ...plain } = deal;
  const text = (money: Money | null) => money && moneyText(money);
  return { ...plain, amount: text(amount), valuation: text(valuation) };
}

/** The fields in which two states differ. */
export function differingFields(one: DealState, other: DealState): DealField[] {
  return DEAL_FIELD_NAMES.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}

/** The values of some fields, for the audit log. */
export function valuesOf(state: DealState, fields: readonly DealField[]): AuditValues {
  return Object.fromEntries(fields.map((name) => [name, state[name]]));
}

/** Money as the record writes it, read back; null where there is none. */
export function moneyOf(text: string | null): Money | null {
  const [minor = "", currency = ""] = (text ?? "").split(" ");
  return currency === "" ? null : { minor: Number(minor), currency };
}
