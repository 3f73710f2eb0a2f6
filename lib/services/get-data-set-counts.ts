import type { Provenance } from "../core/market/deal-filter";
import { countDataSets } from "../data/data-sets";

/** Deals in each of the three data sets. */
export function getDataSetCounts(): Promise<Record<Provenance, number>> {
  return countDataSets();
}
