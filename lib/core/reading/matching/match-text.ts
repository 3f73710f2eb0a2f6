import type { Segment } from "../segments/segment";
import { normaliseText, type RoleReplacer } from "./normalise-text";

/** A segment ready for cues: normalised once, each pattern's answer remembered. */
export interface MatchText {
  segment: Segment;
  /** Lead-in or label, then the segment's own words, joined by ' | '. */
  full: string;
  /** The segment's own words alone. */
  own: string;
  /** Headings, label, lead-in and sentence before. */
  context: string;
  /** True where the pattern matches `full`. Shared patterns are tested once. */
  matches: (pattern: RegExp) => boolean;
  /** True where the pattern matches the own words, or ends in them. */
  touchesOwn: (pattern: RegExp) => boolean;
}

/** Longer segments are cut for matching: a clause says what it is well before this, and it bounds the work. */
const MAX_LENGTH = 1600;

export function matchText(segment: Segment, roles: RoleReplacer): MatchText {
  const fold = (text: string | null): string => (text === null ? "" : normaliseText(text, roles).slice(0, MAX_LENGTH));
  const own = fold(segment.text);
  const lead = [fold(segment.leadIn), fold(segment.label)].filter((t) => t !== "").join(" | ");
  const full = lead === "" ? own : `${lead} | ${own}`;
  const context = [...segment.headings.map(fold), lead, fold(segment.before)].filter((t) => t !== "").join(" | ");
  const ownStart = full.length - own.length;
  const inFull = new Map<RegExp, boolean>();
  const inOwn = new Map<RegExp, boolean>();
  const remember = (memo: Map<RegExp, boolean>, pattern: RegExp, test: () => boolean): boolean => {
    const known = memo.get(pattern);
    if (known !== undefined) return known;
    const answer = test();
    memo.set(pattern, answer);
    return answer;
  };
  const matches = (pattern: RegExp): boolean => remember(inFull, pattern, () => pattern.test(full));
  const touchesOwn = (pattern: RegExp): boolean =>
    remember(inOwn, pattern, () => {
      if (ownStart === 0) return matches(pattern);
      const hit = pattern.exec(full);
      return hit !== null && (hit.index + hit[0].length > ownStart || pattern.test(own));
    });
  return { segment, full, own, context, matches, touchesOwn };
}
