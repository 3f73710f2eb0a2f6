import type { DealRow } from "@/lib/core/market/deal";
import type { DealDetail, Sourced } from "@/lib/core/market/deal-detail";
import { type TriState, triStateSchema } from "@/lib/core/market/deal-filter";
import type { CloudTerm } from "@/lib/core/market/public-terms";
import type { Severity } from "@/lib/core/reading/finding";
import type { Money } from "@/lib/core/shared/money";
import { CLAUSE_KINDS, isProtection } from "@/lib/core/taxonomy/clause-kind";
import { formatDate } from "@/lib/format/date";
import { formatMoneyFull } from "@/lib/format/money";
import { ANSWERS, investorKindName, SET_NAMES, sentence, TERM_WORDS, tokenWords } from "./words";

/** A value as one source states it; null = that source says nothing. */
export interface FactEntry {
  text: string | null;
  /** The source's own words on a term: '20%', 'exclusive, Azure'. */
  detail?: string | null;
  /** The sign beside the value: how tight it ties, null for freedom, undefined for none. */
  severity?: Severity | null;
  source: Sourced | null;
  /** False for a value that stands beside the one the deal goes by. */
  current: boolean;
}

export interface Fact {
  name: string;
  entries: FactEntry[];
  /** Sources that disagree; none of them is hidden. */
  conflict: boolean;
}

/** The fields of a deal in reading order, and how the record's text for each is said. */
const FIELDS: Record<string, Field> = {
  announcedOn: {
    name: "Announced",
    own: (deal) => deal.announcedOn,
    say: (value) => ({ text: formatDate(value, "long") }),
  },
  round: { name: "Round", own: (deal) => deal.round, say: (value) => ({ text: value }) },
  amount: { name: "Amount", own: (deal) => writeMoney(deal.amount), say: sayMoney },
  valuation: { name: "Valuation", own: (deal) => writeMoney(deal.valuation), say: sayMoney },
  lead: {
    name: "Lead investors",
    own: (deal) => deal.lead.join("; ") || null,
    say: (value) => ({ text: value.replaceAll("; ", ", ") }),
  },
  investorKinds: {
    name: "Kinds of investor",
    own: (deal) => deal.investorKinds.join("; ") || null,
    say: (value) => ({ text: value.split("; ").map(investorKindName).join(", ") }),
  },
  cloudTerms: { name: "Cloud term", own: (deal) => deal.cloudTerms, say: sayTerm },
  cloudProvider: {
    name: "Cloud provider",
    own: (deal) => deal.cloudProvider,
    say: (value) => ({ text: value.replaceAll(";", ", ") }),
  },
  credits: {
    name: "Part paid in credits",
    own: () => null,
    say: (value) => ({ text: sayAnswer(triStateSchema.parse(value)) }),
  },
};

interface Field {
  name: string;
  /** The deal's own value in the record's text form, where no source is kept for the single field. */
  own: (deal: DealRow) => string | null;
  say: (value: string) => Pick<FactEntry, "text" | "severity">;
}

/** Every field of the deal, then every term on record, each with all its sources; what no source says is there too. */
export function dealFacts(detail: DealDetail): Fact[] {
  const { deal, terms } = detail;
  const fields = Object.keys(FIELDS).flatMap((field) => fieldFact(field, detail));
  // What the generator does not make is not undisclosed: it does not exist.
  const known =
    deal.provenance === "calibrated" ? fields.filter((f) => f.entries.some((e) => e.text !== null)) : fields;
  const kinds = [...new Set(terms.map((t) => t.kind))];
  const stated = kinds.map((kind) =>
    toFact(
      sentence(tokenWords(kind)),
      terms
        .filter((t) => t.kind === kind)
        .map((t) => ({
          text: sayAnswer(t.state),
          detail: t.state === "unknown" ? null : t.detail,
          severity: t.state === "yes" && isProtectionToken(kind) ? null : undefined,
          source: t,
          current: true,
        })),
    ),
  );
  return [...known, ...stated];
}

function fieldFact(field: string, { deal, fields }: DealDetail): Fact[] {
  const entry = FIELDS[field];
  if (!entry) return [];
  const stated = fields.filter((f) => f.field === field);
  if (stated.length > 0) {
    const entries = stated.map((f) => ({
      ...(f.value === null ? { text: null } : entry.say(f.value)),
      source: f,
      current: f.current,
    }));
    return [toFact(entry.name, entries)];
  }
  const own = entry.own(deal);
  return [toFact(entry.name, own === null ? [] : [{ ...entry.say(own), source: ownSource(deal), current: true }])];
}

/** The source of the deal as a whole. */
function ownSource({ provenance, sourceUrl, sourceQuote, confidence }: DealRow): Sourced {
  return { source: `${SET_NAMES[provenance]} data set`, sourceUrl, quote: sourceQuote, statedOn: null, confidence };
}

/** Money in the record's text form: '<minor units> <currency>'. */
function writeMoney(value: Money | null): string | null {
  return value === null ? null : `${value.minor} ${value.currency}`;
}

function toFact(name: string, entries: FactEntry[]): Fact {
  const shown = entries.some((e) => e.text !== null) ? entries : [{ text: null, source: null, current: true }];
  return { name, entries: shown, conflict: new Set(shown.map((e) => `${e.text} ${e.detail ?? ""}`)).size > 1 };
}

/** '1000000000 USD' in full; text of another form as it is. */
function sayMoney(value: string): Pick<FactEntry, "text"> {
  const [, minor, currency] = /^(\d+) ([A-Z]{3})$/.exec(value) ?? [];
  if (minor === undefined || currency === undefined) return { text: value };
  return { text: formatMoneyFull({ minor: Number(minor), currency }) };
}

function sayTerm(value: string): Pick<FactEntry, "text" | "severity"> {
  const known = (TERM_WORDS as Record<string, (typeof TERM_WORDS)[CloudTerm] | undefined>)[value];
  return known ? { text: known.word, severity: known.severity } : { text: value };
}

function sayAnswer(state: TriState): string | null {
  return state === "unknown" ? null : ANSWERS[state];
}

function isProtectionToken(token: string): boolean {
  const kind = CLAUSE_KINDS.find((k) => k === token);
  return kind !== undefined && isProtection(kind);
}
