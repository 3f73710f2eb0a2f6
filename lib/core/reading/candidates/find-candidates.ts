import type { ClauseKind } from "../../taxonomy/clause-kind";
import { CLAUSE_PATTERNS } from "../clause/clause-patterns";
import type { Cue, KindCues, LookAlike } from "../cues/cue";
import type { MatchText } from "../matching/match-text";
import { type May, WordGate } from "../matching/word-gate";
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

/** The cues and look-alikes of one language, kind by kind, and the gate of their words. */
interface Registry {
  gate: WordGate;
  cues: Map<ClauseKind, Cue[]>;
  lookAlikes: Map<ClauseKind, LookAlike[]>;
}

const registries = new WeakMap<readonly KindCues[], Map<Language, Registry>>();

function registryOf(kinds: readonly KindCues[], language: Language): Registry {
  const known = registries.get(kinds) ?? new Map<Language, Registry>();
  registries.set(kinds, known);
  const kept = known.get(language);
  if (kept !== undefined) return kept;
  const inLanguage = <T extends { language: Language }>(all: readonly T[]): T[] =>
    all.filter((one) => one.language === language);
  const cues = new Map(kinds.map(({ kind, cues }) => [kind, inLanguage(cues)]));
  const lookAlikes = new Map(kinds.map(({ kind, lookAlikes }) => [kind, inLanguage(lookAlikes)]));
  const patterns = [
    ...[...cues.values()].flat().flatMap(({ all, any = [], none = [] }) => [...all, ...any, ...none]),
    ...[...lookAlikes.values()].flat().flatMap(({ all, none = [] }) => [...all, ...none]),
  ];
  const made = { gate: new WordGate([...patterns, ...CLAUSE_PATTERNS]), cues, lookAlikes };
  known.set(language, made);
  return made;
}

/** What the words of a segment show of the patterns of cues and clause logic. */
export function mayOf(
  words: readonly (readonly ModelWord[])[],
  language: Language,
  registry: readonly KindCues[],
): May {
  const { gate } = registryOf(registry, language);
  const met = gate.read(words);
  return (pattern) => gate.mayMatch(pattern, met);
}

/** The kinds that some look-alike might speak of. */
export function lookAlikeKinds(may: May, language: Language, registry: readonly KindCues[]): ClauseKind[] {
  const kinds: ClauseKind[] = [];
  for (const [kind, all] of registryOf(registry, language).lookAlikes) {
    if (all.some((lookAlike) => lookAlike.all.every(may))) kinds.push(kind);
  }
  return kinds;
}

/** The kind as the segment's cues propose it; with score 0 where only a look-alike speaks of it, null where nothing does. */
export function candidateOf(
  kind: ClauseKind,
  text: () => MatchText,
  may: May,
  language: Language,
  registry: readonly KindCues[],
): Candidate | null {
  const { cues, lookAlikes } = registryOf(registry, language);
  const matching = (cues.get(kind) ?? []).filter((cue) => cue.all.every(may) && cueMatches(cue, text()));
  const lookAlike = lookAlikes.get(kind)?.find((one) => one.all.every(may) && lookAlikeMatches(one, text()));
  if (matching.length === 0 && lookAlike === undefined) return null;
  const score = 1 - matching.reduce((miss, cue) => miss * (1 - cue.weight), 1);
  return { kind, score, cues: matching.sort((a, b) => b.weight - a.weight), lookAlike: lookAlike ?? null };
}

/**
 * Every kind that at least one cue proposes for the segment, in the order of the registry; and kinds that only a look-alike
 * speaks of, with score 0, so that they can be shown as read and not counted.
 */
export function findCandidates(text: MatchText, registry: readonly KindCues[]): Candidate[] {
  const { language } = text.segment;
  const may = mayOf([splitWords(text.full)], language, registry);
  return registry.flatMap(({ kind }) => candidateOf(kind, () => text, may, language, registry) ?? []);
}
