import type { ReadSegment } from "./segment-words";

const NEGATION = /\b(?:not|no|never|nor|neither|none|without|nothing)\b|不|无|未|非/g;
const DUTY = /\b(?:shall|must|will|agrees?|undertakes?)\b|应|须|承诺/g;
const RIGHT = /\b(?:may|entitled|free|right)\b|可|有权/g;
const EXCEPTION = /\b(?:unless|except|save|other than|provided)\b|除|但/g;
const PERIOD = /months?|years?|days|月|年/g;
const CONDITION = /^(?:if|where|when|upon|should|in the event)\b|^(?:如|若)/;
const MEANING = /\bmeans\b|是指|系指/;
/** Stands for 'not mentioned' among places in the text. */
const NOWHERE = 999;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const times = (text: string, word: string): number => {
  let n = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) n += 1;
  return n;
};
const digits = (text: string): number => {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) n += 1;
  }
  return n;
};
const place = (text: string, word: string): number => {
  const at = text.indexOf(word);
  return at < 0 ? NOWHERE : at;
};

/**
 * What a segment's form says, whatever its subject: counts of denials, duties, rights, parties, quotes, figures, exceptions,
 * and its place in the document. Always in the same order; part of the weights.
 *
 * @param index the segment's number in its document of `total` segments
 */
export function segmentSigns(segment: ReadSegment, index: number, total: number): number[] {
  const t = segment.text;
  const { shape, language, leadIn, label } = segment.segment;
  return [
    t.length,
    language === "zh" ? 1 : 0,
    shape === "item" ? 1 : shape === "cell" ? 2 : 0,
    count(t, NEGATION),
    count(t, DUTY),
    count(t, RIGHT),
    times(t, "COMPANY"),
    times(t, "INVESTOR"),
    times(t, "RIVAL"),
    place(t, "COMPANY"),
    place(t, "INVESTOR"),
    times(t, '"'),
    digits(t),
    count(t, EXCEPTION),
    times(t, "?") + times(t, "吗"),
    times(t, "%"),
    count(t, PERIOD),
    CONDITION.test(t) ? 1 : 0,
    MEANING.test(t) ? 1 : 0,
    /[;；]$/.test(t) ? 1 : 0,
    /[.。]$/.test(t) ? 1 : 0,
    leadIn === null ? 0 : 1,
    label === null ? 0 : 1,
    index,
    index / total,
    total,
  ];
}
