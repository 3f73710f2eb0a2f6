import type { ClauseKind } from "../../taxonomy/clause-kind";
import type { Cue, KindCues, LookAlike } from "../cues/cue";
import type { MatchText } from "../matching/match-text";
import { WordGate } from "../matching/word-gate";
import { type ModelWord, splitWords } from "../model/split-words";

type Language = Cue["language"];

/** A kind that some cues propose for a segment. */
export interface Candidate {
  kind: ClauseKind;
  /** 0..1: independent evidence of the matching cues, 1 - (1-w1)(1-w2)... */
  score: number;
  /** Matching cues, strongest first. */
  cues: Cue[];
  /** The look-alike that speaks against it, if any. */
  lookAlike: LookAlike | null;
}

/** True where everything the cue asks of the words and their surroundings is there. Who is bound is judged later. */
export function cueMatches(cue: Cue, text: MatchText): boolean {
  return (
    cue.all.every(text.matches) &&
    (cue.any === undefined || cue.any.some(text.matches)) &&
    cue.all.some(text.touchesOwn) &&
    !(cue.none?.some(text.matches) ?? false) &&
    (cue.context?.every((pattern) => pattern.test(text.context)) ?? true)
  );
}

function lookAlikeMatches(lookAlike: LookAlike, text: MatchText): boolean {
  return lookAlike.all.every(text.matches) && !(lookAlike.none?.some(text.matches) ?? false);
}

/** A cue or look-alike with its kind. */
export interface Reason {
  kind: ClauseKind;
  cue: Cue | null;
  lookAlike: LookAlike | null;
}

/** The cues and look-alikes of one language, kind by kind, behind their gate. */
interface Registry {
  gate: WordGate;
  reasons: Reason[];
}

const registries = new WeakMap<readonly KindCues[], Map<Language, Registry>>();

function registryOf(kinds: readonly KindCues[], language: Language): Registry {
  const known = registries.get(kinds) ?? new Map<Language, Registry>();
  registries.set(kinds, known);
  const kept = known.get(language);
  if (kept !== undefined) return kept;
  const reasons = kinds.flatMap(({ kind, cues, lookAlikes }) => [
    ...cues.filter((c) => c.language === language).map((cue) => ({ kind, cue, lookAlike: null })),
    ...lookAlikes.filter((l) => l.language === language).map((l) => ({ kind, cue: null, lookAlike: l })),
  ]);
  const gate = new WordGate(reasons.map(({ cue, lookAlike }) => cue ?? lookAlike ?? { all: [] }));
  const made = { gate, reasons };
  known.set(language, made);
  return made;
}

/**
 * The cues and look-alikes that could match a segment of these words, most of which hold the words of a handful: kind by kind in
 * the order of the registry, a kind's cues before its look-alikes.
 */
export function possibleReasons(
  words: readonly (readonly ModelWord[])[],
  language: Language,
  kinds: readonly KindCues[],
): Reason[] {
  const { gate, reasons } = registryOf(kinds, language);
  return gate.possible(words).map((number) => reasons[number] as Reason);
}

/** The kind as the segment's cues propose it; with score 0 where only a look-alike speaks of it, null where nothing does. */
export function candidateOf(kind: ClauseKind, text: MatchText, possible: readonly Reason[]): Candidate | null {
  const cues: Cue[] = [];
  let lookAlike: LookAlike | null = null;
  for (const reason of possible) {
    if (reason.kind !== kind) continue;
    if (reason.cue !== null) {
      if (cueMatches(reason.cue, text)) cues.push(reason.cue);
    } else if (lookAlike === null && reason.lookAlike !== null && lookAlikeMatches(reason.lookAlike, text)) {
      lookAlike = reason.lookAlike;
    }
  }
  if (cues.length === 0 && lookAlike === null) return null;
  const score = 1 - cues.reduce((miss, cue) => miss * (1 - cue.weight), 1);
  return { kind, score, cues: cues.sort((a, b) => b.weight - a.weight), lookAlike };
}

/**
 * Every kind that at least one cue proposes for the segment, in the order of the registry; and kinds that only a look-alike
 * speaks of, with score 0, so that they can be shown as read and not counted.
 */
export function findCandidates(text: MatchText, registry: readonly KindCues[]): Candidate[] {
  const possible = possibleReasons([splitWords(text.full)], text.segment.language, registry);
  const kinds = new Set(possible.map((reason) => reason.kind));
  return [...kinds].flatMap((kind) => candidateOf(kind, text, possible) ?? []);
}
