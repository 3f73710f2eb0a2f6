import { foldText } from "../matching/fold-text";
import type { RoleReplacer } from "../matching/normalise-text";
import type { Segment } from "../segments/segment";
import type { SegmentWords } from "./hash-features";
import { type ModelWord, splitWords } from "./split-words";

/** A segment in the model's form, with its own normalised text for the counts of the second stage. */
export interface ReadSegment extends SegmentWords {
  segment: Segment;
  text: string;
  /** Words of the row label or run-in heading alone. */
  label: readonly ModelWord[];
}

const NONE: readonly ModelWord[] = [];

/** Puts the segments of one document into the model's form. Headings and sentences before are split once. */
export function readSegments(segments: readonly Segment[], roles: RoleReplacer): ReadSegment[] {
  const known = new Map<string, readonly ModelWord[]>();
  const split = (text: string | null | undefined): readonly ModelWord[] => {
    if (text === null || text === undefined || text === "") return NONE;
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const made = splitWords(foldText(text, roles));
    known.set(text, made);
    return made;
  };
  return segments.map((segment) => {
    const label = split(segment.label);
    const heading = split(segment.headings.at(-1));
    return {
      segment,
      text: foldText(segment.text, roles),
      label,
      own: split(segment.text),
      heading: label.length === 0 ? heading : [...heading, ...label],
      leadIn: split(segment.leadIn),
      before: split(segment.before),
    };
  });
}
