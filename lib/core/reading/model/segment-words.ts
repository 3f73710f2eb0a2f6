import { normaliseText, type RoleReplacer } from "../matching/normalise-text";
import type { Segment } from "../segments/segment";
import type { SegmentWords } from "./hash-features";
import { type ModelWord, splitWords } from "./split-words";

/** Longer pieces are cut: a clause says what it is well before this, and it bounds the work. */
const MAX_LENGTH = 1600;

/** A segment in the model's form, with its own normalised text for the counts of the second stage. */
export interface ReadSegment extends SegmentWords {
  segment: Segment;
  text: string;
}

/** Puts the segments of one document into the model's form. Headings and sentences before are normalised once. */
export function readSegments(segments: readonly Segment[], roles: RoleReplacer): ReadSegment[] {
  const texts = new Map<string, string>();
  const words = new Map<string, ModelWord[]>();
  const fold = (text: string): string => {
    const seen = texts.get(text);
    if (seen !== undefined) return seen;
    const made = normaliseText(text, roles).slice(0, MAX_LENGTH);
    texts.set(text, made);
    return made;
  };
  const split = (text: string | null | undefined): ModelWord[] => {
    if (text === null || text === undefined || text === "") return [];
    const seen = words.get(text);
    if (seen !== undefined) return seen;
    const made = splitWords(fold(text));
    words.set(text, made);
    return made;
  };
  return segments.map((segment) => ({
    segment,
    text: fold(segment.text),
    own: split(segment.text),
    heading: [...split(segment.headings.at(-1)), ...split(segment.label)],
    leadIn: split(segment.leadIn),
    before: split(segment.before),
  }));
}
