import type { ClauseKind } from "../../taxonomy/clause-kind";
import type { Cue, KindCues, LookAlike } from "../cues/cue";
import type { MatchText } from "../matching/match-text";
import { PatternGate } from "../matching/pattern-gate";

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

/** The cues and look-alikes of one language, kind by kind, behind their gate. */
interface Registry {
  gate: PatternGate;
  entries: { kind: number; cue: Cue | null; lookAlike: LookAlike | null }[];
}

const registries = new WeakMap<readonly KindCues[], Map<Language, Registry>>();

function registryOf(kinds: readonly KindCues[], language: Language): Registry {
  const known = registries.get(kinds) ?? new Map<Language, Registry>();
  registries.set(kinds, known);
  const kept = known.get(language);
  if (kept !== undefined) return kept;
  const entries = kinds.flatMap((kind, index) => [
    ...kind.cues.filter((c) => c.language === language).map((cue) => ({ kind: index, cue, lookAlike: null })),
    ...kind.lookAlikes.filter((l) => l.language === language).map((l) => ({ kind: index, cue: null, lookAlike: l })),
  ]);
  const gate = new PatternGate(entries.map(({ cue, lookAlike }) => cue ?? lookAlike ?? { all: [] }));
  const made = { gate, entries };
  known.set(language, made);
  return made;
}

/**
 * Every kind that at least one cue proposes for the segment, in the order of the registry; and kinds that only a look-alike
 * speaks of, with score 0, so that they can be shown as read and not counted.
 */
export function findCandidates(text: MatchText, registry: readonly KindCues[]): Candidate[] {
  const { gate, entries } = registryOf(registry, text.segment.language);
  const found = new Map<number, { cues: Cue[]; lookAlike: LookAlike | null }>();
  for (const number of gate.possible(text.full)) {
    const entry = entries[number];
    if (entry === undefined) continue;
    const { kind, cue, lookAlike } = entry;
    const known = found.get(kind);
    if (cue !== null ? !cueMatches(cue, text) : known?.lookAlike != null) continue;
    if (lookAlike !== null && !lookAlikeMatches(lookAlike, text)) continue;
    const one = known ?? { cues: [], lookAlike: null };
    if (cue !== null) one.cues.push(cue);
    else one.lookAlike = lookAlike;
    found.set(kind, one);
  }
  return [...found].flatMap(([index, { cues, lookAlike }]) => {
    const kind = registry[index]?.kind;
    if (kind === undefined) return [];
    const score = 1 - cues.reduce((miss, cue) => miss * (1 - cue.weight), 1);
    return [{ kind, score, cues: cues.sort((a, b) => b.weight - a.weight), lookAlike }];
  });
}
