import type { Provenance } from "./deal-filter";

/** A whole-number ratio: the share is `k / n`; null n = 0 has no share. */
export interface Share {
  k: number;
  n: number;
}

/** One year computed from the deals in the store. Every share and average carries its n. */
export interface TrendYear {
  year: number;
  /** Deals of the year that match the filter. */
  deals: number;
  /** Sum of the disclosed amounts in US cents, and how many deals disclose one. */
  fundingMinor: number;
  amounts: number;
  /** Tied to one cloud, of the deals whose term is known. */
  exclusivity: Share;
  /** With a data-sharing clause, of the deals whose term is known. */
  dataSharing: Share;
  /** Both terms known and yes. */
  both: number;
  /** Deals of the size class `over-100m` (n), and of these with an investor of the kind `cloud` (k). */
  large: Share;
}

export interface PublishedYear {
  year: number;
  fundingUsdB: number;
  exclusivityPct: number;
  averageUsdM: number;
  dataSharingPct: number;
  /** Published for 2024 only. */
  largeCloudPct: number | null;
  source: string;
}

export interface MarketTotal {
  year: number;
  source: string;
  scope: string;
  fundingUsdB: number;
  deals: number | null;
  averageUsdM: number | null;
  sourceUrl: string | null;
  note: string | null;
}

export interface MarketEvent {
  date: string;
  kind: string;
  event: string;
  sourceUrl: string | null;
  confidence: string;
}

/** What the trends page shows. */
export interface TrendReport {
  set: Provenance;
  years: TrendYear[];
  published: PublishedYear[];
  /** The public record for the same years, always beside the chosen set. */
  publicYears: TrendYear[];
  totals: MarketTotal[];
  events: MarketEvent[];
  /** Deals in the chosen data set; `asOf` is the ISO date of the newest change in it. */
  setCount: number;
  asOf: string;
}
