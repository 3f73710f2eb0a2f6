import type { ClauseKind } from "../../taxonomy/clause-kind";
import { readClause } from "../clause/read-clause";
import type { Finding, NotCounted, WorthALook } from "../finding";
import type { MatchText } from "../matching/match-text";
import type { LearnedCandidate } from "../model/find-learned";
import type { Segment } from "../segments/segment";
import { lookAlikeOf, onePerReason } from "./decide";
import type { Judged } from "./judged";
import { makeFinding, type Paper, roundConfidence } from "./make-finding";
import { withoutRepeats } from "./without-repeats";

/**
 * Lets the learned reader decide what counts. The rules give the reason in words: which cue speaks for a finding, and why
 * words that look like a string are none. Candidates below the line that no rule turned down are worth a look.
 *
 * @param judged all candidates of the rules
 * @param learned the learned reader's candidates in document order
 * @param textOf a segment ready for the clause logic
 */
export function decideLearned(
  paper: Paper,
  judged: readonly Judged[],
  learned: readonly LearnedCandidate[],
  textOf: (segment: Segment) => MatchText,
): { findings: Finding[]; notCounted: NotCounted[]; worthALook: WorthALook[] } {
  const byPlace = new Map(judged.map((one) => [placeOf(one.candidate.kind, one.text.segment), one]));
  const findings = withoutRepeats(
    learned
      .filter((candidate) => candidate.isAccepted)
      .map((candidate) => {
        const one = byPlace.get(placeOf(candidate.kind, candidate.segment)) ?? unproposed(candidate, textOf);
        return makeFinding(paper, one, candidate.probability);
      }),
  );
  const found = new Set(findings.map((finding) => placeOf(finding.kind, finding)));
  const refused = judged
    .flatMap(lookAlikeOf)
    .filter((one) => !found.has(placeOf(one.kind, one)))
    .sort((a, b) => a.start - b.start);
  const settled = new Set([...found, ...refused.map((one) => placeOf(one.kind, one))]);
  const worthALook = learned
    .filter((candidate) => !candidate.isAccepted && !settled.has(placeOf(candidate.kind, candidate.segment)))
    .map(doubtOf);
  return { findings, notCounted: onePerReason(refused), worthALook };
}

const placeOf = (kind: ClauseKind, { start }: { start: number }): string => `${kind} ${start}`;

/** A clause that no cue proposed, in the form the facts need. */
function unproposed(candidate: LearnedCandidate, textOf: (segment: Segment) => MatchText): Judged {
  const text = textOf(candidate.segment);
  return {
    text,
    clause: readClause(text),
    candidate: { kind: candidate.kind, score: 0, cues: [], lookAlike: null },
    verdict: { score: 0, look: 0, refusal: null, doubt: null },
  };
}

function doubtOf({ segment, kind, probability }: LearnedCandidate): WorthALook {
  const { start, end, text: quote } = segment;
  return { start, end, quote, kind, confidence: roundConfidence(probability) };
}
