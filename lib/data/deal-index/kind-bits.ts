import type { Provenance } from "../../core/market/deal-filter";
import { readKindList } from "../kind-list";
import type { CodedColumn } from "./deal-columns";

/**
 * Investor kinds per deal as bits, from the lists of kinds that occur.
 * @throws RangeError where the data set has more kinds than a number has bits.
 */
export function kindBits({ codes, names }: CodedColumn, set: Provenance) {
  const kindNames = [...new Set(names.flatMap(readKindList))];
  if (kindNames.length > 32) throw new RangeError(`the ${set} data set has more than 32 kinds of investor`);
  const bits = [0, ...names.map((list) => readKindList(list).reduce((sum, k) => sum | (1 << kindNames.indexOf(k)), 0))];
  return { kinds: codes.map((code) => bits[code] as number), kindNames };
}
