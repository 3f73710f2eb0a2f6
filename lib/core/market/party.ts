import type { Provenance } from "./deal-filter";
import type { DeclinedOffer } from "./prediction";

/** A startup or an investor as the record names it. */
export interface Party {
  name: string;
  /** The name as it is compared; its address. */
  key: string;
  /** Other names under which it is on record. */
  aliases: string[];
  /** True for names made by the generator: they are no companies. */
  synthetic: boolean;
  /** Deals in each data set, of the public record the verified ones. */
  counts: Record<Provenance, number>;
  /** Public deals that are only recalled, and counted nowhere. */
  recalled: number;
  /** Offers it declined, or had declined; newest first. */
  offers: DeclinedOffer[];
}

/** A label of a lab that held from one date to another, as the timeline of its startup shows it. */
export interface DatedLabel {
  label: string;
  from: string;
  to: string | null;
  note: string | null;
  sourceUrl: string | null;
  confidence: string;
}

export interface Startup extends Party {
  country: string | null;
  labels: DatedLabel[];
}

export interface Investor extends Party {
  kinds: string[];
}

/** One line of the list of investors. */
export interface InvestorLine {
  name: string;
  key: string;
  kinds: string[];
  deals: number;
  /** Deals with at least one term on record, and the strings in them. */
  told: number;
  strings: number;
}

/** The data set a party's page shows first: real deals before imported ones, those before synthetic. */
export function firstSet(counts: Record<Provenance, number>): Provenance {
  return (["public", "imported", "calibrated"] as const).find((set) => counts[set] > 0) ?? "public";
}
