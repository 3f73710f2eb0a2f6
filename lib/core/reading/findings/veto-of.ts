import type { ClauseKind } from "../../taxonomy/clause-kind";
import type { Ground } from "../clause/judge-candidate";
import type { JudgedSegment } from "./judge-segment";
import { turnDown } from "./turn-down";

/** Grounds on which the rules overrule the learned reader. */
const CERTAIN: ReadonlySet<Ground> = new Set<Ground>(["question"]);

/**
 * The reason why the rules overrule the learned reader on a kind; null where they leave it the word.
 *
 * Usable outside the product too, to measure what vetoes cost and win: `judgeSegment(matchText(segment, roles))` gives the segment.
 */
export function vetoOf(kind: ClauseKind, segment: JudgedSegment): string | null {
  const turned = turnDown(kind, segment);
  return turned !== null && CERTAIN.has(turned.ground) ? turned.reason : null;
}
