import { type ClauseKind, isProtection } from "../../taxonomy/clause-kind";
import { DENIED, type Ground } from "../clause/judge-candidate";
import { ordinaryTerm } from "../clause/ordinary-terms";
import { INOPERATIVE_REASONS } from "../clause/read-standing";
import { wrongSideOf } from "../clause/wrong-side";
import type { JudgedSegment } from "./judge-segment";

/** Why words are no clause of a kind. */
export interface TurnedDown {
  ground: Ground;
  /** For the founder. */
  reason: string;
}

/**
 * What speaks against words being a clause of the kind, whether a cue proposed it or not; null where nothing does.
 */
export function turnDown(kind: ClauseKind, segment: JudgedSegment): TurnedDown | null {
  return byRules(kind, segment) ?? byWhoIsBound(kind, segment);
}

function byRules(kind: ClauseKind, segment: JudgedSegment): TurnedDown | null {
  const verdict = segment.on(kind)?.verdict;
  if (verdict !== undefined) {
    return verdict.ground === null || verdict.refusal === null
      ? null
      : { ground: verdict.ground, reason: verdict.refusal };
  }
  const { inoperative, affirmed } = segment.clause();
  if (inoperative !== null) return { ground: inoperative, reason: INOPERATIVE_REASONS[inoperative] };
  const ordinary = ordinaryTerm(kind, segment.text().own, segment.text().may);
  if (ordinary !== null) return { ground: "ordinary", reason: ordinary };
  return !isProtection(kind) && affirmed === "" ? { ground: "negated", reason: DENIED } : null;
}

function byWhoIsBound(kind: ClauseKind, segment: JudgedSegment): TurnedDown | null {
  const { own, may } = segment.text();
  const reason = wrongSideOf(kind, own, segment.clause().frames, may);
  return reason === null ? null : { ground: "other side", reason };
}
