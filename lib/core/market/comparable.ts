import { STRING_KINDS, type StringKind } from "../taxonomy/clause-kind";
import type { DealFilter, Provenance } from "./deal-filter";

/** The size classes a sheet can fall in; null where it states no amount, and deals of every size are compared. */
export const SIZES = ["under-10m", "10m-100m", "100m-1b", "over-1b"] as const;
export type Size = (typeof SIZES)[number];

/** Which deals a sheet is compared with: one data set, the years around its own, its size class. */
export interface ComparableTo {
  set: Provenance;
  /** The sheet's own year. */
  year: number;
  from: number;
  to: number;
  size: Size | null;
}

/** What the record says of one kind of string among the deals compared. Deals that say nothing are in neither count. */
export interface KindCount {
  kind: StringKind;
  /** Deals with a source that has it. */
  yes: number;
  /** Deals whose sources say that it is not there. */
  no: number;
}

/** Counts over the deals a sheet is compared with; computed by the store from the deals themselves. */
export interface ComparableDeals extends ComparableTo {
  /** Deals in the years and size class. */
  deals: number;
  /** Of them, those with any term on record, yes or no. */
  told: number;
  /** One row per kind with a deal that tells. */
  kinds: KindCount[];
  /** Of the deals that tell: how many have so many kinds of string on record. */
  byStrings: { strings: number; deals: number }[];
}

/** Deals change by the year: one each side gives deals enough without mixing markets. */
const YEARS_EACH_SIDE = 1;

/**
 * Fewer deals than this are not compared with: with nine of them a single deal moves a share by more than ten points of a
 * hundred.
 */
export const FEWEST_COMPARED = 10;

/** The size class of an amount in dollars; bounds as in the explorer's filter. */
export function sizeOf(usd: number): Size {
  if (usd < 10e6) return "under-10m";
  if (usd < 100e6) return "10m-100m";
  return usd < 1e9 ? "100m-1b" : "over-1b";
}

/** The deals to compare a sheet of a year and an amount with. */
export function comparableTo(set: Provenance, year: number, investmentUsd: number | null): ComparableTo {
  return {
    set,
    year,
    from: year - YEARS_EACH_SIDE,
    to: year + YEARS_EACH_SIDE,
    size: investmentUsd === null ? null : sizeOf(investmentUsd),
  };
}

/** The same deals as a filter of the explorer, so that a reader can open exactly those that were counted. */
export function filterOf({ set, from, to, size }: ComparableTo): DealFilter {
  return size === null ? { set, from, to } : { set, from, to, size };
}

/** One kind's counts, with the deals that say nothing named. */
export interface KindStanding extends KindCount {
  unknown: number;
  deals: number;
}

/** What the record says of a kind among the deals compared. */
export function kindStanding({ kinds, deals }: ComparableDeals, kind: StringKind): KindStanding {
  const { yes, no } = kinds.find((count) => count.kind === kind) ?? { yes: 0, no: 0 };
  return { kind, yes, no, unknown: deals - yes - no, deals };
}

/**
 * How many of the deals that tell have as many kinds of string on record as the sheet, or more.
 * @param strings kinds of string in the sheet, each counted once as the record does.
 * @returns null where too few deals tell.
 */
export function asManyStrings({ told, byStrings }: ComparableDeals, strings: number): { n: number; of: number } | null {
  if (told < FEWEST_COMPARED) return null;
  const n = byStrings.filter((row) => row.strings >= strings).reduce((sum, row) => sum + row.deals, 0);
  return { n, of: told };
}

const kinds: ReadonlySet<string> = new Set(STRING_KINDS);

/** True for a token of the record that is one of our kinds of string. */
export function isStringKind(token: string): token is StringKind {
  return kinds.has(token);
}
