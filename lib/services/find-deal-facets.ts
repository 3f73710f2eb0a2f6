import type { DealFacets } from "../core/market/deal";
import type { Provenance } from "../core/market/deal-filter";
import { readDealFacets } from "../data/deal-facets";

/** The values by which the deals of a data set can be filtered, each with its number of deals. */
export function findDealFacets(set: Provenance): Promise<DealFacets> {
  return readDealFacets(set);
}
