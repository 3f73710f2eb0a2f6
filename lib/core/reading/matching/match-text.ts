import type { Segment } from "../segments/segment";
import { foldText } from "./fold-text";
import type { RoleReplacer } from "./normalise-text";
import { ANY_MAY, type May } from "./word-gate";

/** A segment ready for cues: normalised once, each pattern's answer remembered. */
export interface MatchText {
  segment: Segment;
  /** Lead-in or label, then the segment's own words, joined by ' | '. */
  full: string;
  /** The segment's own words alone. */
  own: string;
  /** Lead-in and row label, as they stand before the own words in `full`; empty for none. */
  lead: string;
  /** Row label or run-in heading; empty for none. */
  label: string;
  /** The nearest heading; empty for none. */
  heading: string;
  /** Headings, label, lead-in and sentence before: few cues ask. */
  around: () => string;
  /** False where the words show that a pattern matches neither `full` nor `own`. */
  may: May;
  /** True where the pattern matches `full`. Shared patterns are tested once. */
  matches: (pattern: RegExp) => boolean;
  /** True where the pattern matches the own words, or ends in them. */
  touchesOwn: (pattern: RegExp) => boolean;
}

/**
 * The segment in the form cues see it, with its surroundings.
 *
 * @param may what its words show of patterns
 */
export function matchText(segment: Segment, roles: RoleReplacer, may: May = ANY_MAY): MatchText {
  const fold = (text: string | null): string => (text === null ? "" : foldText(text, roles));
  const label = fold(segment.label);
  const lead = [fold(segment.leadIn), label].filter((t) => t !== "").join(" | ");
  const around = (): string =>
    [...segment.headings.map(fold), lead, fold(segment.before)].filter((t) => t !== "").join(" | ");
  const heading = fold(segment.headings.at(-1) ?? null);
  return textOver(segment, fold(segment.text), { lead, label, heading, around, may });
}

interface Surroundings {
  lead: string;
  label: string;
  heading: string;
  around: () => string;
  may: May;
}

/** The same segment with other words of its own, for instance without its negated clauses. */
export function withOwn(text: MatchText, own: string): MatchText {
  return own === text.own ? text : textOver(text.segment, own, text);
}

function textOver(segment: Segment, own: string, { lead, label, heading, around, may }: Surroundings): MatchText {
  const full = lead === "" ? own : `${lead} | ${own}`;
  const ownStart = full.length - own.length;
  const matches = remembered((pattern) => may(pattern) && pattern.test(full));
  const touchesOwn = remembered((pattern) => {
    if (ownStart === 0 || !matches(pattern)) return matches(pattern);
    const hit = pattern.exec(full);
    return hit !== null && (hit.index + hit[0].length > ownStart || pattern.test(own));
  });
  return { segment, full, own, lead, label, heading, around, may, matches, touchesOwn };
}

/** The test with its answers remembered per pattern object. */
function remembered(test: (pattern: RegExp) => boolean): (pattern: RegExp) => boolean {
  const memo = new Map<RegExp, boolean>();
  return (pattern) => {
    const known = memo.get(pattern);
    if (known !== undefined) return known;
    const answer = test(pattern);
    memo.set(pattern, answer);
    return answer;
  };
}
