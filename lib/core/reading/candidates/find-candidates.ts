import type { ClauseKind } from "../../taxonomy/clause-kind";
import type { Cue, KindCues, LookAlike } from "../cues/cue";
import type { MatchText } from "../matching/match-text";

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

function lookAlikeOf(kind: KindCues, text: MatchText): LookAlike | null {
  return (
    kind.lookAlikes.find(
      (l) =>
        l.language === text.segment.language && l.all.every(text.matches) && !(l.none?.some(text.matches) ?? false),
    ) ?? null
  );
}

/**
 * Every kind that at least one cue proposes for the segment, in the order of the registry; and kinds that only a look-alike
 * speaks of, with score 0, so that they can be shown as read and not counted.
 */
export function findCandidates(text: MatchText, registry: readonly KindCues[]): Candidate[] {
  const { language } = text.segment;
  return registry.flatMap((kind) => {
    const cues = kind.cues.filter((cue) => cue.language === language && cueMatches(cue, text));
    const lookAlike = lookAlikeOf(kind, text);
    if (cues.length === 0 && lookAlike === null) return [];
    const score = 1 - cues.reduce((miss, cue) => miss * (1 - cue.weight), 1);
    return [{ kind: kind.kind, score, cues: cues.sort((a, b) => b.weight - a.weight), lookAlike }];
  });
}
