import type { ClauseKind } from "../../taxonomy/clause-kind";
import type { Cue, KindCues, LookAlike } from "../cues/cue";
import type { MatchText } from "../matching/match-text";
import type { May, Met } from "../matching/word-gate";
import { type ModelWord, splitWords } from "../model/split-words";
import { type Language, registryOf } from "./cue-registry";

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
    (cue.context?.every((pattern) => pattern.test(text.around())) ?? true)
  );
}

function lookAlikeMatches(lookAlike: LookAlike, text: MatchText): boolean {
  return lookAlike.all.every(text.matches) && !(lookAlike.none?.some(text.matches) ?? false);
}

/** What the words of a segment show of the patterns of cues and clause logic. */
export interface Shown {
  met: Met;
  may: May;
}

/** Looks at a segment's words for what they show. */
export function shownBy(
  words: readonly (readonly ModelWord[])[],
  language: Language,
  registry: readonly KindCues[],
): Shown {
  const { gate } = registryOf(registry, language);
  const met = gate.read(words);
  return { met, may: (pattern) => gate.mayMatch(pattern, met) };
}

/** The kinds that some look-alike might speak of in a segment of these words. */
export function lookAlikeKinds(
  words: readonly (readonly ModelWord[])[],
  language: Language,
  registry: readonly KindCues[],
): ClauseKind[] {
  const { everyLookAlike, lookAlikeGate } = registryOf(registry, language);
  const met = lookAlikeGate.read(words);
  const kinds: ClauseKind[] = [];
  for (const { kind, needs } of everyLookAlike) if (lookAlikeGate.meets(needs, met)) kinds.push(kind);
  return kinds;
}

/** The look-alike that speaks of the kind in the segment; null where none does. */
export function lookAlikeOn(
  kind: ClauseKind,
  text: () => MatchText,
  { met }: Shown,
  language: Language,
  registry: readonly KindCues[],
): LookAlike | null {
  const { lookAlikes, gate } = registryOf(registry, language);
  const ofKind = lookAlikes.get(kind) ?? [];
  return ofKind.find(({ one, needs }) => gate.meets(needs, met) && lookAlikeMatches(one, text()))?.one ?? null;
}

/** The kind as the segment's cues propose it; with score 0 where only a look-alike speaks of it, null where nothing does. */
export function candidateOf(
  kind: ClauseKind,
  text: () => MatchText,
  shown: Shown,
  language: Language,
  registry: readonly KindCues[],
): Candidate | null {
  const { cues, gate } = registryOf(registry, language);
  const matching: Cue[] = [];
  for (const { one, needs } of cues.get(kind) ?? []) {
    if (gate.meets(needs, shown.met) && cueMatches(one, text())) matching.push(one);
  }
  const lookAlike = lookAlikeOn(kind, text, shown, language, registry);
  if (matching.length === 0 && lookAlike === null) return null;
  const score = 1 - matching.reduce((miss, cue) => miss * (1 - cue.weight), 1);
  return { kind, score, cues: matching.sort((a, b) => b.weight - a.weight), lookAlike };
}

/**
 * Every kind that at least one cue proposes for the segment, in the order of the registry; and kinds that only a look-alike
 * speaks of, with score 0, so that they can be shown as read and not counted.
 */
export function findCandidates(text: MatchText, registry: readonly KindCues[]): Candidate[] {
  const { language } = text.segment;
  const shown = shownBy([splitWords(text.full)], language, registry);
  return registry.flatMap(({ kind }) => candidateOf(kind, () => text, shown, language, registry) ?? []);
}
