import { type ComparableDeals, FEWEST_COMPARED } from "./comparable";
import type { Provenance } from "./deal-filter";

/** The deals a sheet stands beside, and the data sets that could be asked instead. */
export interface MarketStanding {
  comparable: ComparableDeals;
  /** The same years at any size, where too few deals of the sheet's size disclose their terms; else null. */
  wider: ComparableDeals | null;
  /** Where the year comes from: the date at the paper's head, or the day it was read. */
  yearFrom: "paper" | "reading";
  /** Data sets that hold deals, `comparable.set` among them. */
  sets: Provenance[];
}

/** True where enough deals disclose a term for a share of them to mean anything. */
export function enoughTold({ told }: Pick<ComparableDeals, "told">): boolean {
  return told >= FEWEST_COMPARED;
}

/** The deals a share is given of: those of the sheet's size where there are enough, else those of any size. */
export function rankedAmong({ comparable, wider }: Pick<MarketStanding, "comparable" | "wider">): ComparableDeals {
  return wider ?? comparable;
}
