import { CLAUSE_KINDS, type ClauseKind } from "../../taxonomy/clause-kind";
import type { LookAlike } from "../cues/cue";
import type { Finding, NotCounted, WorthALook } from "../finding";
import type { LearnedCandidate, LearnedReading } from "../model/find-learned";
import { lookAlikeOf, onePerReason } from "./decide";
import { isOrdinaryContract, ORDINARY_CONTRACT } from "./is-ordinary-contract";
import type { JudgedSegment } from "./judge-segment";
import type { Judged } from "./judged";
import { makeFinding, type Paper, roundConfidence } from "./make-finding";
import { vetoOf } from "./veto-of";
import { withoutDoubtfulStrings } from "./without-doubtful-strings";
import { withoutRepeats } from "./without-repeats";

/**
 * Lets the learned reader decide what counts, save where a rule is certain that words are none (`vetoOf`). The rules give
 * the reason in words: which cue speaks for a finding, and why words that look like a string are none. Candidates below
 * the line that no rule turned down are worth a look. In a contract that is about neither an investment nor AI nothing counts.
 *
 * @param segments what the rules know of each segment of the paper
 * @param learned what the learned reader found on these segments. Only under kinds that a segment resembles to it do cues show
 *   what was read and not counted; look-alikes do so anywhere
 */
export function decideLearned(
  paper: Paper,
  segments: readonly JudgedSegment[],
  { found: learned, resembled }: LearnedReading,
): { findings: Finding[]; notCounted: NotCounted[]; worthALook: WorthALook[] } {
  const byStart = new Map(segments.map((one) => [one.segment.start, one]));
  const isOrdinary = isOrdinaryContract(paper.document.text);
  const vetoed: NotCounted[] = [];
  const standing: (LearnedCandidate & { rules: JudgedSegment })[] = [];
  for (const candidate of learned) {
    const { kind, segment } = candidate;
    const rules = byStart.get(segment.start);
    if (!candidate.isAccepted || rules === undefined) continue;
    const reason = isOrdinary ? ORDINARY_CONTRACT : vetoOf(kind, rules);
    if (reason === null) standing.push({ ...candidate, rules });
    else vetoed.push({ start: segment.start, end: segment.end, quote: segment.text, kind, reason });
  }
  const counted = withoutDoubtfulStrings(standing, segments.length);
  const findings = withoutRepeats(
    counted.map(({ kind, rules, probability }) => makeFinding(paper, judgedOf(kind, rules), probability)),
  );
  const found = new Set(findings.map((finding) => placeOf(finding.kind, finding)));
  const refused = [...vetoed, ...segments.flatMap((one, i) => lookAlikesIn(one, resembled[i] ?? []))]
    .filter((one) => !found.has(placeOf(one.kind, one)))
    .sort((a, b) => a.start - b.start);
  const settled = new Set([
    ...counted.map((one) => placeOf(one.kind, one.segment)),
    ...refused.map((one) => placeOf(one.kind, one)),
  ]);
  const worthALook = learned
    .filter((candidate) => !isOrdinary && !settled.has(placeOf(candidate.kind, candidate.segment)))
    .map(doubtOf);
  return { findings, notCounted: onePerReason(refused), worthALook };
}

const placeOf = (kind: ClauseKind, { start }: { start: number }): string => `${kind} ${start}`;

/** What of a segment looks like a clause of the kinds, or of any that a look-alike speaks of, and is none. */
function lookAlikesIn(segment: JudgedSegment, resembled: readonly ClauseKind[]): NotCounted[] {
  const others = segment.lookAlikes();
  if (others.length === 0) return resembled.flatMap((kind) => refusalOf(kind, segment));
  return CLAUSE_KINDS.flatMap((kind) => {
    if (resembled.includes(kind)) return refusalOf(kind, segment);
    return others.includes(kind) ? namedBy(segment.lookAlikeOn(kind), kind, segment) : [];
  });
}

/** What a look-alike makes of a segment that otherwise resembles no clause of the kind. */
function namedBy(lookAlike: LookAlike | null, kind: ClauseKind, { segment }: JudgedSegment): NotCounted[] {
  if (lookAlike === null) return [];
  const { start, end, text: quote } = segment;
  return [{ start, end, quote, kind, reason: lookAlike.reason }];
}

function refusalOf(kind: ClauseKind, segment: JudgedSegment): NotCounted[] {
  const judged = segment.on(kind);
  return judged === null ? [] : lookAlikeOf(judged);
}

/** The rules' own candidate of the kind; where no cue proposed it, one in the form that the facts need. */
function judgedOf(kind: ClauseKind, segment: JudgedSegment): Judged {
  return (
    segment.on(kind) ?? {
      text: segment.text(),
      clause: segment.clause(),
      candidate: { kind, score: 0, cues: [], lookAlike: null },
      verdict: { score: 0, look: 0, refusal: null, ground: null, doubt: null },
    }
  );
}

function doubtOf({ segment, kind, probability }: LearnedCandidate): WorthALook {
  const { start, end, text: quote } = segment;
  return { start, end, quote, kind, confidence: roundConfidence(probability) };
}
