import type { Money } from "../shared/money";
import type { Provenance, TriState } from "./deal-filter";

export type Confidence = "verified" | "recalled" | "synthetic" | "imported";

/** One row of the deals table. Null is not disclosed, never zero. */
export interface DealRow {
  id: string;
  provenance: Provenance;
  startup: string;
  country: string | null;
  /** ISO date, to the precision known: '2024', '2024-03' or '2024-03-07'. */
  announcedOn: string;
  round: string | null;
  amount: Money | null;
  valuation: Money | null;
  lead: string[];
  investorKinds: string[];
  /** Tied to one cloud. */
  exclusivity: TriState;
  dataSharing: TriState;
  cloudTerms: string | null;
  cloudProvider: string | null;
  /** Kinds of string or protection reported for the deal (tokens of the record). */
  strings: string[];
  sourceUrl: string | null;
  sourceQuote: string | null;
  confidence: Confidence;
}

export interface DealPage {
  rows: DealRow[];
  /** Deals that match the filter. */
  count: number;
  /** Deals in the data set. */
  total: number;
  /** Cursors for the neighbouring pages; null at the ends. */
  next: string | null;
  previous: string | null;
}

/** Distinct values with counts, for the filter controls; of one data set. */
export interface DealFacets {
  years: { value: number; n: number }[];
  countries: { value: string; n: number }[];
  investorKinds: { value: string; n: number }[];
  rounds: { value: string; n: number }[];
}
