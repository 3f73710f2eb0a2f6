import type { ComparableDeals } from "./comparable";
import type { Provenance } from "./deal-filter";

/** The deals a sheet stands beside, and the data sets that could be asked instead. */
export interface MarketStanding {
  comparable: ComparableDeals;
  /** Where the year comes from: the date at the paper's head, or the day it was read. */
  yearFrom: "paper" | "reading";
  /** Data sets that hold deals, `comparable.set` among them. */
  sets: Provenance[];
}
