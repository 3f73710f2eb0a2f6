import type { DealFacets } from "../core/market/deal";
import type { DealFilter } from "../core/market/deal-filter";
import { readDealFacets } from "../data/deal-facets";

/** The values by which the deals of a data set can be filtered, each with its number of deals. */
export function findDealFacets(of: Pick<DealFilter, "set" | "confidence">): Promise<DealFacets> {
  return readDealFacets(of);
}
