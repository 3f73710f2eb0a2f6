import type { DealPage } from "../core/market/deal";
import type { DealQuery } from "../core/market/deal-filter";
import { readDealPage } from "../data/deal-pages";

/**
 * One page of the deals of a data set: filtered, sorted, with the cursors of its neighbours.
 * @throws AppError bad-request for a cursor that does not belong to this list.
 */
export function findDeals(query: DealQuery): Promise<DealPage> {
  return readDealPage(query);
}
