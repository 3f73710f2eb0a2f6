import type { KindDeal } from "../core/market/kind-record";
import type { ClauseKind } from "../core/taxonomy/clause-kind";
import { readKindDeals } from "../data/kind-record";

/** The public deals in which a kind of string or protection is on record, oldest first. */
export function findKindDeals(kind: ClauseKind): Promise<KindDeal[]> {
  return readKindDeals(kind);
}
