import { isProtection } from "../../taxonomy/clause-kind";
import { SHORT } from "../model/candidate-features";
import type { LearnedCandidate } from "../model/find-learned";

/**
 * A paper that ties the company says so plainly at least once: where its surest string is doubtful, none of them counts, and
 * all are worth a look. A text cut out of a paper need not hold the plain one.
 *
 * @param total how many segments the paper has
 */
export function withoutDoubtfulStrings<T extends Pick<LearnedCandidate, "kind" | "isTelling">>(
  candidates: readonly T[],
  total: number,
): readonly T[] {
  const isString = ({ kind }: T): boolean => !isProtection(kind);
  if (total < SHORT || candidates.some((one) => isString(one) && one.isTelling)) return candidates;
  return candidates.filter((one) => !isString(one));
}
