import type { ClauseKind } from "../../taxonomy/clause-kind";
import { candidateOf, lookAlikeKinds, lookAlikeOn, type Shown, shownBy } from "../candidates/find-candidates";
import { judgeCandidate } from "../clause/judge-candidate";
import { type Clause, readClause } from "../clause/read-clause";
import { ALL_CUES } from "../cues/all-cues";
import type { LookAlike } from "../cues/cue";
import type { MatchText } from "../matching/match-text";
import type { May } from "../matching/word-gate";
import { type ModelWord, splitWords } from "../model/split-words";
import type { Segment } from "../segments/segment";
import type { Judged } from "./judged";

/** What the rules know of one segment, each thing read when first asked for: most segments are asked nothing. */
export interface JudgedSegment {
  segment: Segment;
  text(): MatchText;
  clause(): Clause;
  /** The kind as its cues and look-alikes propose it, with the verdict on it; null where nothing speaks of the kind. */
  on(kind: ClauseKind): Judged | null;
  /** Every kind that something speaks of, in the order of the taxonomy. */
  all(): Judged[];
  /** The kinds that a look-alike might speak of, by the words it needs. */
  lookAlikes(): readonly ClauseKind[];
  /** The look-alike that speaks of the kind; null where none does. */
  lookAlikeOn(kind: ClauseKind): LookAlike | null;
}

/** Candidates of one segment, held against its clause logic. */
export function judgeSegment(text: MatchText): JudgedSegment {
  return new LaterJudged(
    text.segment,
    () => text,
    () => [splitWords(text.full)],
  );
}

/**
 * The same of a segment whose words are known before it is put into the form for cues.
 *
 * @param makeText the segment in that form; it is told what the words show
 * @param words those of its lead-in, its label and its own
 */
export function judgeLater(
  segment: Segment,
  makeText: (may: May) => MatchText,
  words: () => readonly (readonly ModelWord[])[],
): JudgedSegment {
  return new LaterJudged(segment, makeText, words);
}

class LaterJudged implements JudgedSegment {
  private madeText: MatchText | null = null;
  private madeClause: Clause | null = null;
  private madeShown: Shown | null = null;
  private known: Map<ClauseKind, Judged | null> | null = null;

  constructor(
    readonly segment: Segment,
    private readonly makeText: (may: May) => MatchText,
    private readonly words: () => readonly (readonly ModelWord[])[],
  ) {}

  text(): MatchText {
    this.madeText ??= this.makeText(this.shown().may);
    return this.madeText;
  }

  clause(): Clause {
    this.madeClause ??= readClause(this.text());
    return this.madeClause;
  }

  on(kind: ClauseKind): Judged | null {
    this.known ??= new Map();
    let judged = this.known.get(kind);
    if (judged === undefined) {
      judged = this.judge(kind);
      this.known.set(kind, judged);
    }
    return judged;
  }

  all(): Judged[] {
    return ALL_CUES.flatMap(({ kind }) => this.on(kind) ?? []);
  }

  lookAlikes(): readonly ClauseKind[] {
    return lookAlikeKinds(this.words(), this.segment.language, ALL_CUES);
  }

  lookAlikeOn(kind: ClauseKind): LookAlike | null {
    return lookAlikeOn(kind, () => this.text(), this.shown(), this.segment.language, ALL_CUES);
  }

  private shown(): Shown {
    this.madeShown ??= shownBy(this.words(), this.segment.language, ALL_CUES);
    return this.madeShown;
  }

  private judge(kind: ClauseKind): Judged | null {
    const candidate = candidateOf(kind, () => this.text(), this.shown(), this.segment.language, ALL_CUES);
    if (candidate === null) return null;
    const text = this.text();
    const clause = this.clause();
    return { text, clause, candidate, verdict: judgeCandidate(candidate, text, clause) };
  }
}
