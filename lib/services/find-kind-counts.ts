import type { KindCounts } from "../core/market/kind-record";
import { countKinds } from "../data/kind-record";

/** How often each kind of string and protection is on record in the public data set. */
export function findKindCounts(): Promise<KindCounts> {
  return countKinds();
}
