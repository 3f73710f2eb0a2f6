import type { DealRow } from "./deal";
import type { Provenance } from "./deal-filter";

/** A startup or investor whose name holds the words. */
export interface NamedHit {
  name: string;
  key: string;
  synthetic: boolean;
  deals: number;
}

/** What a search over everything found. Deals are looked for in one data set; names in the whole record. */
export interface SearchResult {
  startups: NamedHit[];
  investors: NamedHit[];
  deals: { set: Provenance; count: number; rows: DealRow[] }[];
}
