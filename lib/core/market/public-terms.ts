import type { Money } from "../shared/money";

/** What the record says about a deal's cloud: from one cloud only to no term reported. 'unknown' = no source says. */
export const CLOUD_TERMS = ["exclusive", "primary", "preferred", "multi", "none", "unknown"] as const;
export type CloudTerm = (typeof CLOUD_TERMS)[number];

/** Public deals of one year by cloud term. */
export interface TermYear {
  year: number;
  counts: Record<CloudTerm, number>;
}

/** A public deal whose cloud term and amount are both on record. */
export interface TermDeal {
  id: string;
  startup: string;
  announcedOn: string;
  amount: Money;
  term: Exclude<CloudTerm, "none" | "unknown">;
}

/** The cloud terms of the public record, for the charts beside the trends table. */
export interface PublicTerms {
  years: TermYear[];
  deals: TermDeal[];
  /** Verified public deals, with or without a term: what everything here counts. */
  total: number;
  /** Public deals that are only recalled; in none of the counts. */
  recalled: number;
  /** Public deals whose data-sharing term is disclosed. */
  dataSharingKnown: number;
  /** ISO date of the newest change in the public data set. */
  asOf: string;
}
