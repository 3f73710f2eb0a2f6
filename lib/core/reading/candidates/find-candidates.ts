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
    (cue.context?.every((pattern) => pattern.test(text.around())) ?? true)
  );
}

function lookAlikeMatches(lookAlike: LookAlike, text: MatchText): boolean {
  return lookAlike.all.every(text.matches) && !(lookAlike.none?.some(text.matches) ?? false);
}

/** The cues and look-alikes of one language by kind, and the gates of their words. */
interface Registry {
  cues: Map<ClauseKind, Cue[]>;
  lookAlikes: { kind: ClauseKind; lookAlike: LookAlike }[];
  /** For all patterns, those of the clause logic too. */
  gate: WordGate;
  /** For those of look-alikes alone, of which every segment is asked. */
  lookAlikeGate: WordGate;
}

const registries = new WeakMap<readonly KindCues[], Map<Language, Registry>>();

function registryOf(kinds: readonly KindCues[], language: Language): Registry {
  const known = registries.get(kinds) ?? new Map<Language, Registry>();
  registries.set(kinds, known);
  const kept = known.get(language);
  if (kept !== undefined) return kept;
  const cues = new Map(kinds.map(({ kind, cues }) => [kind, cues.filter((cue) => cue.language === language)]));
  const lookAlikes = kinds.flatMap(({ kind, lookAlikes }) =>
    lookAlikes.filter((one) => one.language === language).map((lookAlike) => ({ kind, lookAlike })),
  );
  const ofCues = [...cues.values()].flat().flatMap(({ all, any = [], none = [] }) => [...all, ...any, ...none]);
  const ofLookAlikes = lookAlikes.flatMap(({ lookAlike: { all, none = [] } }) => [...all, ...none]);
  const made = {
    cues,
    lookAlikes,
    gate: new WordGate([...ofCues, ...ofLookAlikes, ...CLAUSE_PATTERNS]),
    lookAlikeGate: new WordGate(lookAlikes.flatMap(({ lookAlike }) => lookAlike.all)),
  };
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

/** The kinds that some look-alike might speak of in a segment of these words. */
export function lookAlikeKinds(
  words: readonly (readonly ModelWord[])[],
  language: Language,
  registry: readonly KindCues[],
): ClauseKind[] {
  const { lookAlikes, lookAlikeGate } = registryOf(registry, language);
  const met = lookAlikeGate.read(words);
  const kinds: ClauseKind[] = [];
  for (const { kind, lookAlike } of lookAlikes) {
    if (lookAlike.all.every((pattern) => lookAlikeGate.mayMatch(pattern, met))) kinds.push(kind);
  }
  return kinds;
}

/** The look-alike that speaks of the kind in the segment; null where none does. */
export function lookAlikeOn(
  kind: ClauseKind,
  text: () => MatchText,
  may: May,
  language: Language,
  registry: readonly KindCues[],
): LookAlike | null {
  const { lookAlikes } = registryOf(registry, language);
  const found = lookAlikes.find(
    (one) => one.kind === kind && one.lookAlike.all.every(may) && lookAlikeMatches(one.lookAlike, text()),
  );
  return found?.lookAlike ?? null;
}

/** The kind as the segment's cues propose it; with score 0 where only a look-alike speaks of it, null where nothing does. */
export function candidateOf(
  kind: ClauseKind,
  text: () => MatchText,
  may: May,
  language: Language,
  registry: readonly KindCues[],
): Candidate | null {
  const { cues } = registryOf(registry, language);
  const matching = (cues.get(kind) ?? []).filter((cue) => cue.all.every(may) && cueMatches(cue, text()));
  const lookAlike = lookAlikeOn(kind, text, may, language, registry);
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
  const may = mayOf([splitWords(text.full)], language, registry);
  return registry.flatMap(({ kind }) => candidateOf(kind, () => text, may, language, registry) ?? []);
}
