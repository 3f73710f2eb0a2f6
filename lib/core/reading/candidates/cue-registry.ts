import type { ClauseKind } from "../../taxonomy/clause-kind";
import { CLAUSE_PATTERNS } from "../clause/clause-patterns";
import { ALL_CUES } from "../cues/all-cues";
import type { Cue, KindCues, LookAlike } from "../cues/cue";
import { WordGate } from "../matching/word-gate";
import { BUILT_TABLES } from "./built-tables";

export type Language = Cue["language"];

/** A cue or look-alike with the sets of words without which it cannot match: see `WordGate`. */
export interface Gated<T> {
  one: T;
  needs: Int32Array;
}

/** The cues and look-alikes of one language by kind, and the gates of their words. */
export interface Registry {
  cues: Map<ClauseKind, Gated<Cue>[]>;
  lookAlikes: Map<ClauseKind, Gated<LookAlike>[]>;
  /** All look-alikes with their kinds; needs by `lookAlikeGate`. */
  everyLookAlike: (Gated<LookAlike> & { kind: ClauseKind })[];
  /** For all patterns, those of the clause logic too. */
  gate: WordGate;
  /** For those of look-alikes alone, of which every segment is asked. */
  lookAlikeGate: WordGate;
}

const registries = new WeakMap<readonly KindCues[], Map<Language, Registry>>();

/** The registry of a language, made once; its gates from tables that the build made, where there are any. */
export function registryOf(kinds: readonly KindCues[], language: Language): Registry {
  const known = registries.get(kinds) ?? new Map<Language, Registry>();
  registries.set(kinds, known);
  const kept = known.get(language);
  if (kept !== undefined) return kept;
  const built = kinds === ALL_CUES ? BUILT_TABLES?.[language] : undefined;
  const { gate: patterns, lookAlikeGate: ofLookAlikes } = gatePatterns(kinds, language);
  const gate = new WordGate(patterns, built?.gate);
  const lookAlikeGate = new WordGate(ofLookAlikes, built?.lookAlikeGate);
  const gated = <T extends { all: readonly RegExp[] }>(one: T, by: WordGate): Gated<T> => ({
    one,
    needs: by.needsOf(one.all),
  });
  const made: Registry = {
    cues: new Map(kinds.map((of) => [of.kind, inLanguage(of.cues, language).map((one) => gated(one, gate))])),
    lookAlikes: new Map(
      kinds.map((of) => [of.kind, inLanguage(of.lookAlikes, language).map((one) => gated(one, gate))]),
    ),
    everyLookAlike: kinds.flatMap((of) =>
      inLanguage(of.lookAlikes, language).map((one) => ({ kind: of.kind, ...gated(one, lookAlikeGate) })),
    ),
    gate,
    lookAlikeGate,
  };
  known.set(language, made);
  return made;
}

/** The patterns of a registry's gates: `lookAlikeGate` knows those alone of which every segment is asked. */
export function gatePatterns(
  kinds: readonly KindCues[],
  language: Language,
): Record<"gate" | "lookAlikeGate", RegExp[]> {
  const cues = kinds.flatMap((of) => inLanguage(of.cues, language));
  const lookAlikes = kinds.flatMap((of) => inLanguage(of.lookAlikes, language));
  const ofCues = cues.flatMap(({ all, any = [], none = [] }) => [...all, ...any, ...none]);
  const ofLookAlikes = lookAlikes.flatMap(({ all, none = [] }) => [...all, ...none]);
  return {
    gate: [...ofCues, ...ofLookAlikes, ...CLAUSE_PATTERNS],
    lookAlikeGate: lookAlikes.flatMap(({ all }) => all),
  };
}

function inLanguage<T extends { language: Language }>(all: readonly T[], language: Language): T[] {
  return all.filter((one) => one.language === language);
}
