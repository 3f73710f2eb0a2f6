import { foldCell } from "./fold-cell";

/** Ways to write that a value is not known, folded. An empty cell is one more. */
const UNDISCLOSED = new Set(
  (
    "undisclosed|not disclosed|undisclosed amount|amount undisclosed|non-disclosed|nondisclosed|unspecified|not specified|" +
    "unknown|not known|not stated|not reported|not announced|not public|private|confidential|n/a|n.a.|n.a|na|n/d|n.d.|nd|" +
    "none given|not available|unavailable|not applicable|null|nil|nan|#n/a|#value!|#ref!|tbd|tba|tbc|t.b.d.|to be determined|" +
    "to be announced|to be confirmed|pending|?|??|???|-|--|---|–|—|——|_|.|..|...|…|/|x|xx|" +
    "k.a.|k. a.|keine angabe|keine angaben|unbekannt|nicht bekannt|nicht genannt|nicht veröffentlicht|offen|non divulgué|" +
    "non communiqué|inconnu|no revelado|desconocido|未披露|未公开|未公布|未透露|未知|不详|不明|保密|待定|待披露|暂无|无数据|非公开|" +
    "未披露金额|金额未披露|未披露具体金额|未公開|未披露的|非公表|非公開|不明|비공개|미공개"
  ).split("|"),
);

/** True where a folded cell says that the value is not known. */
export function isUndisclosed(folded: string): boolean {
  return folded === "" || UNDISCLOSED.has(folded);
}

const ASCII = 128;
/** Spellings are shorter than this. */
const LONGEST = 32;
/** Length, first and last letter of each spelling, as one number. */
const shapeOf = (length: number, first: number, last: number): number => (length * 0x10000 + first) * 0x10000 + last;
const SHAPES = new Set(
  [...UNDISCLOSED].map((words) => shapeOf(words.length, words.charCodeAt(0), words.charCodeAt(words.length - 1))),
);
/** By length and first letter: 1 where a spelling that begins with a sign of ASCII has these. */
const BEGINNINGS = new Uint8Array(LONGEST * ASCII);
for (const words of UNDISCLOSED)
  if (words.charCodeAt(0) < ASCII) BEGINNINGS[words.length * ASCII + words.charCodeAt(0)] = 1;
/** Full-width letters are folded before they are compared. */
const FIRST_FULL_WIDTH = 0xff01;

/**
 * False for a text that can be none of the spellings, by its length and the letters it begins and ends with; blanks at its ends
 * are no part of it. Names are settled by these: folding each would cost more.
 */
export function mayBeUndisclosed(length: number, first: number, last: number): boolean {
  const small = lower(first);
  // Nearly all names end here.
  if (small < ASCII && (length >= LONGEST || BEGINNINGS[length * ASCII + small] === 0)) return false;
  return first >= FIRST_FULL_WIDTH || last >= FIRST_FULL_WIDTH || SHAPES.has(shapeOf(length, small, lower(last)));
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** The same of a trimmed text as it is written. */
export function saysUndisclosed(text: string): boolean {
  const { length } = text;
  if (length === 0) return true;
  return mayBeUndisclosed(length, text.charCodeAt(0), text.charCodeAt(length - 1)) && isUndisclosed(foldCell(text));
}
