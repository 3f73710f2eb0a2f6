import type { SegmentWords } from "../reading/model/hash-features";
import { type ModelWord, splitWords } from "../reading/model/split-words";
import { normaliseContract } from "./normalise-contract";
import { matchLateRules } from "./rules/match-late-rules";
import { matchRules } from "./rules/match-rules";
import type { ContractSegment } from "./segment-contract";
import { conceptMarks, ruleMarks } from "./segment-marks";

/** Longer pieces are cut: a clause says what it is well before this, and it bounds the work. In characters. */
const MAX_LENGTH = 1600;

/** A segment in the form that both stages of the model read. */
export interface ReadContractSegment extends SegmentWords {
  segment: ContractSegment;
  /** Normal form (normalise-contract.ts) of the segment's words, at most `MAX_LENGTH` characters. */
  normal: string;
  /** Rules that hit it, as indices in `CLAUSE_RULES`. */
  rules: readonly number[];
  /** Late rules that hit it, as indices in `LATE_RULES`. */
  late: readonly number[];
  /** Rules that hit the title of its section. */
  titleRules: readonly number[];
}

/** Words of contracts met so far; past this many the memory starts anew. */
const MEMORY = 50_000;
const plain = new Map<string, ModelWord>();

/** Words without their groups of characters: those triple the work and gain nothing here (docs/experiments-reading.md). */
function wordsOf(text: string): ModelWord[] {
  return splitWords(text).map((word) => {
    const seen = plain.get(word.text);
    if (seen !== undefined) return seen;
    if (plain.size >= MEMORY) plain.clear();
    const made = { ...word, features: word.features.slice(0, 1) };
    plain.set(word.text, made);
    return made;
  });
}

const normalOf = (text: string): string => normaliseContract(text).slice(0, MAX_LENGTH);

/** Puts the segments of one contract into the model's form. */
export function readContractSegments(segments: readonly ContractSegment[]): ReadContractSegment[] {
  let title = "";
  let heading: ModelWord[] = [];
  let titleRules: number[] = [];
  let before: readonly ModelWord[] = [];
  let rulesBefore: readonly number[] = [];
  return segments.map((segment) => {
    if (segment.heading !== title) {
      title = segment.heading;
      const normalTitle = normalOf(title);
      heading = wordsOf(normalTitle);
      titleRules = matchRules(normalTitle);
    }
    const normal = normalOf(segment.text);
    const own = wordsOf(normal);
    const rules = matchRules(normal);
    const leadIn = [
      ...ruleMarks(rules, "here"),
      ...ruleMarks(titleRules, "title"),
      ...ruleMarks(rulesBefore, "before"),
      ...conceptMarks(own),
    ];
    const late = matchLateRules(normal, own);
    const read = { segment, normal, own, heading, leadIn, before, rules, late, titleRules };
    before = own;
    rulesBefore = rules;
    return read;
  });
}
