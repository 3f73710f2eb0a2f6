import type { Provenance } from "../core/market/deal-filter";
import { readDataVersion, readIndexVersion } from "../data/deal-index/held-index";

/** The state of the whole record: a number that rises with every change of the deals. */
export function getRecordVersion(): Promise<number> {
  return readDataVersion();
}

/**
 * The state of the record that lists of a data set are made from now. While a large set is being read anew it is that of the
 * list before, which is still the one given.
 */
export function getListVersion(set: Provenance): Promise<number> {
  return readIndexVersion(set);
}
