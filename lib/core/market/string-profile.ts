import { STRING_KINDS } from "../taxonomy/clause-kind";
import type { Provenance } from "./deal-filter";

/** Deals of one year whose record says something of one term: how many have it, of how many that tell. */
export interface TermYear {
  year: number;
  kind: string;
  yes: number;
  known: number;
}

/** What a set of deals asked for, counted from the record. Unknown terms are in no count. */
export interface StringProfile {
  set: Provenance;
  deals: number;
  /** ISO dates of the oldest and the newest deal, to the precision known; null without deals. */
  first: string | null;
  last: string | null;
  /** Deals with at least one term on record. */
  told: number;
  /** Sum of the disclosed amounts in US cents, and how many deals disclose one. */
  fundingMinor: number;
  amounts: number;
  years: { year: number; deals: number }[];
  terms: TermYear[];
  /** Deals with both an amount and a term on record: their number, their strings, their money. */
  control: { n: number; strings: number; usdMinor: number };
}

/** One line of the profile: a term over all years and year by year. */
export interface ProfileLine {
  kind: string;
  yes: number;
  known: number;
  byYear: { year: number; yes: number; known: number }[];
}

const HUNDRED_MILLION_MINOR = 100_000_000 * 100;
const stringKinds: ReadonlySet<string> = new Set(STRING_KINDS);

/** True for the taxonomy's 17 strings; protections and the record's other tokens are none. */
export function isStringToken(kind: string): boolean {
  return stringKinds.has(kind);
}

/**
 * Control per dollar: strings on record per 100 million dollars, over the deals that disclose an amount and a term. The
 * amount is the whole round's: what one investor put in is seldom on record.
 * @returns null where there is no such deal.
 */
export function stringsPerHundredMillion({ control }: Pick<StringProfile, "control">): number | null {
  return control.n === 0 || control.usdMinor === 0
    ? null
    : control.strings / (control.usdMinor / HUNDRED_MILLION_MINOR);
}

/** The terms that were asked for at least once, most often first: strings, then protections and other tokens. */
export function profileLines({ terms, years }: Pick<StringProfile, "terms" | "years">): ProfileLine[] {
  const kinds = [...new Set(terms.map((term) => term.kind))];
  const lines = kinds.map((kind): ProfileLine => {
    const own = terms.filter((term) => term.kind === kind);
    const sum = (of: "yes" | "known") => own.reduce((total, term) => total + term[of], 0);
    const byYear = years.map(({ year }) => {
      const found = own.find((term) => term.year === year);
      return { year, yes: found?.yes ?? 0, known: found?.known ?? 0 };
    });
    return { kind, yes: sum("yes"), known: sum("known"), byYear };
  });
  const rank = (line: ProfileLine) => (isStringToken(line.kind) ? 0 : 1);
  return lines
    .filter((line) => line.yes > 0)
    .sort((a, b) => rank(a) - rank(b) || b.yes - a.yes || (a.kind < b.kind ? -1 : 1));
}
