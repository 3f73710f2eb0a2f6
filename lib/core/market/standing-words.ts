import type { StringKind } from "../taxonomy/clause-kind";
import {
  asManyStrings,
  type ComparableDeals,
  type ComparableTo,
  FEWEST_COMPARED,
  kindStanding,
  type Size,
} from "./comparable";
import type { Provenance } from "./deal-filter";

const SETS: Readonly<Record<Provenance, string>> = {
  public: "public",
  calibrated: "synthetic",
  imported: "imported",
};

const SIZE_WORDS: Readonly<Record<Size, string>> = {
  "under-10m": "under $10M",
  "10m-100m": "of $10M to $100M",
  "100m-1b": "of $100M to $1B",
  "over-1b": "of $1B or more",
};

function number(n: number): string {
  return n.toLocaleString("en-US");
}

function deals(n: number, set: Provenance): string {
  return `${number(n)} ${SETS[set]} ${n === 1 ? "deal" : "deals"}`;
}

/** 'of $10M to $100M, 2024 to 2026': which deals were counted. */
export function scopeWords({ from, to, size }: ComparableTo): string {
  return `${size === null ? "of any size" : SIZE_WORDS[size]}, ${from} to ${to}`;
}

/** What may be made of such counts: public records name what was announced, and nothing says what was not. */
export function countCaveat(set: Provenance): string {
  return {
    public: "A floor, not a rate: what was not announced is in no record.",
    calibrated: "Synthetic: made to reproduce the article's yearly table, and no evidence of what deals say.",
    imported: "As imported: as complete as the file it came from.",
  }[set];
}

/** Where a sheet stands overall, as a headline and a sentence with its n. */
export interface StandingWords {
  headline: string;
  sentence: string;
}

/**
 * Where a sheet stands among the deals like it.
 * @param strings kinds of string in the sheet, each once, as the record counts them.
 */
export function overallWords(comparable: ComparableDeals, strings: number): StandingWords {
  const { set, told } = comparable;
  const scope = scopeWords(comparable);
  if (comparable.deals === 0)
    return { headline: "Nothing to compare with.", sentence: `There are no ${SETS[set]} deals ${scope}.` };
  const counted = asManyStrings(comparable, strings);
  const of = `Of ${deals(comparable.deals, set)} ${scope}, ${number(told)} ${told === 1 ? "discloses" : "disclose"} any term`;
  if (counted === null)
    return { headline: "Too few to compare.", sentence: `${of}; below ${FEWEST_COMPARED} no share is given.` };
  if (strings === 0)
    return { headline: "No strings.", sentence: `${of}; ${withStrings(comparable, 1)} at least one string.` };
  const kinds = `${strings} ${strings === 1 ? "kind" : "kinds"} of string`;
  return {
    headline:
      counted.n === 0
        ? "More strings than any deal on record."
        : `As many strings as ${number(counted.n)} of ${number(told)}.`,
    sentence: `${of}; ${withStrings(comparable, strings)} ${kinds} or more, as this sheet has.`,
  };
}

function withStrings(comparable: ComparableDeals, strings: number): string {
  const n = asManyStrings(comparable, strings)?.n ?? 0;
  return n === 0 ? "none has" : `${number(n)} ${n === 1 ? "has" : "have"}`;
}

/** How common one kind is, with n and what is not disclosed: 'On record in 2 of 60 public deals ...'. */
export function kindWords(comparable: ComparableDeals, kind: StringKind): string {
  const { yes, no, unknown } = kindStanding(comparable, kind);
  const scope = `${deals(comparable.deals, comparable.set)} ${scopeWords(comparable)}`;
  if (comparable.deals === 0) return `There are no ${SETS[comparable.set]} deals ${scopeWords(comparable)}.`;
  const without = no === 0 ? "" : `${number(no)} ${no === 1 ? "is" : "are"} known not to have it; `;
  const silent =
    unknown === 0 ? "all disclose it" : `${number(unknown)} ${unknown === 1 ? "does" : "do"} not disclose it`;
  return `On record in ${number(yes)} of ${scope}; ${without}${silent}.`;
}
