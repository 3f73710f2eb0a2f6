import type { ClauseKind } from "../../taxonomy/clause-kind";
import { candidateOf, possibleReasons, type Reason } from "../candidates/find-candidates";
import { judgeCandidate } from "../clause/judge-candidate";
import { type Clause, readClause } from "../clause/read-clause";
import { ALL_CUES } from "../cues/all-cues";
import type { MatchText } from "../matching/match-text";
import { type ModelWord, splitWords } from "../model/split-words";
import type { Segment } from "../segments/segment";
import type { Judged } from "./judged";

/** What the rules know of one segment, each thing read when first asked for: most segments are asked nothing. */
export interface JudgedSegment {
  segment: Segment;
  text: () => MatchText;
  clause: () => Clause;
  /** The kind as its cues and look-alikes propose it, with the verdict on it; null where nothing speaks of the kind. */
  on: (kind: ClauseKind) => Judged | null;
  /** Every kind that something speaks of, in the order of the taxonomy. */
  all: () => Judged[];
  /** The kinds that a look-alike might speak of, by the words it needs. */
  lookAlikes: () => readonly ClauseKind[];
}

/** Candidates of one segment, held against its clause logic. */
export function judgeSegment(text: MatchText): JudgedSegment {
  return judgeLater(
    text.segment,
    () => text,
    () => [splitWords(text.full)],
  );
}

/**
 * The same of a segment whose words are known before it is put into the form for cues.
 *
 * @param makeText the segment in that form
 * @param words those of its lead-in, its label and its own
 */
export function judgeLater(
  segment: Segment,
  makeText: () => MatchText,
  words: () => readonly (readonly ModelWord[])[],
): JudgedSegment {
  const text = once(makeText);
  const clause = once(() => readClause(text()));
  const possible = once(() => possibleReasons(words(), segment.language, ALL_CUES));
  const known = new Map<ClauseKind, Judged | null>();
  const on = (kind: ClauseKind): Judged | null => {
    let judged = known.get(kind);
    if (judged === undefined) {
      judged = judge(kind, possible(), text, clause);
      known.set(kind, judged);
    }
    return judged;
  };
  return {
    segment,
    text,
    clause,
    on,
    all: () => ALL_CUES.flatMap(({ kind }) => on(kind) ?? []),
    lookAlikes: () => possible().flatMap(({ kind, lookAlike }) => (lookAlike === null ? [] : [kind])),
  };
}

function judge(
  kind: ClauseKind,
  possible: readonly Reason[],
  text: () => MatchText,
  clause: () => Clause,
): Judged | null {
  if (!possible.some((reason) => reason.kind === kind)) return null;
  const candidate = candidateOf(kind, text(), possible);
  if (candidate === null) return null;
  return { text: text(), clause: clause(), candidate, verdict: judgeCandidate(candidate, text(), clause()) };
}

/** The value is made when first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
