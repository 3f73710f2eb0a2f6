import { findCandidates } from "../candidates/find-candidates";
import { judgeCandidate } from "../clause/judge-candidate";
import { type Clause, readClause } from "../clause/read-clause";
import { ALL_CUES } from "../cues/all-cues";
import type { MatchText } from "../matching/match-text";
import type { Judged } from "./judged";

/** What the rules know of one segment: its clause logic, and every kind its words resemble with the verdict on it. */
export interface JudgedSegment {
  text: MatchText;
  /** Read when first asked for: most segments are asked nothing. */
  clause: () => Clause;
  judged: readonly Judged[];
}

/** All candidates of one segment, held against its clause logic. */
export function judgeSegment(text: MatchText): JudgedSegment {
  let read: Clause | null = null;
  const clause = (): Clause => {
    read ??= readClause(text);
    return read;
  };
  const judged = findCandidates(text, ALL_CUES).map((candidate) => ({
    text,
    clause: clause(),
    candidate,
    verdict: judgeCandidate(candidate, text, clause()),
  }));
  return { text, clause, judged };
}
