/** Deals that every cell keeps apart: one data set, year, size class and confidence. */
export interface Slice {
  provenance: string;
  year: number;
  size: string;
  confidence: string;
}

/** Yes, no or not disclosed, as a number. */
export const ANSWER = { unknown: 0, yes: 1, no: 2 } as const;
export type Answer = (typeof ANSWER)[keyof typeof ANSWER];

/** What a deal's sources say of one term, as bits: a source may say yes and another no. */
export const SAID = { yes: 1, no: 2 } as const;

/** What the sums are made of: one row per deal, values that repeat as numbers of a list. */
export interface DealFacts {
  rows: number;
  /** Each data set with the newest change of its deals, as the database writes it. */
  changes: [provenance: string, changedAt: string][];
  slices: Slice[];
  slice: Uint32Array;
  /** Names of countries, rounds, cloud terms; number 0 is '' = not disclosed. */
  countries: string[];
  country: Uint32Array;
  rounds: string[];
  round: Uint32Array;
  cloudTerms: string[];
  cloudTerm: Uint32Array;
  /** The sets of investor kinds that occur. */
  kindSets: string[][];
  kindSet: Uint32Array;
  /** US cents; NaN = not disclosed. */
  amounts: Float64Array;
  exclusivity: Uint8Array;
  dataSharing: Uint8Array;
  /** 1 where a cloud provider is among the investors. */
  cloud: Uint8Array;
  announcedOn: string[];
  /** The terms on record, deal by deal: those of row n are termAt[termStarts[n]] to before termAt[termStarts[n + 1]]. */
  terms: string[];
  termStarts: Uint32Array;
  termAt: Uint32Array;
  /** SAID, beside `termAt`. */
  termSaid: Uint8Array;
  /** Who took part, in pairs. */
  investors: string[];
  participantRow: Uint32Array;
  participantInvestor: Uint32Array;
}
