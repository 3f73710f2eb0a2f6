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
const shapeOf = (length: number, first: number): number => length * ASCII + first;
/** Length and first letter of each spelling that begins with a sign of ASCII, and of the others. */
const SHAPES = new Uint8Array(LONGEST * ASCII);
const OTHER_SHAPES = new Set<number>();
for (const words of UNDISCLOSED) {
  const first = words.charCodeAt(0);
  if (first < ASCII) SHAPES[shapeOf(words.length, first)] = 1;
  else OTHER_SHAPES.add(words.length * 0x10000 + first);
}
/** Full-width letters are folded before they are compared. */
const FIRST_FULL_WIDTH = 0xff01;

/**
 * False for a text that can be none of the spellings, by its length and its first letter; blanks at its ends are no part of it.
 * Names are settled by these: folding each would cost more.
 */
export function mayBeUndisclosed(length: number, first: number): boolean {
  if (first >= ASCII) return first >= FIRST_FULL_WIDTH || OTHER_SHAPES.has(length * 0x10000 + first);
  const lower = first >= 65 && first <= 90 ? first + 32 : first;
  return length < LONGEST && SHAPES[shapeOf(length, lower)] === 1;
}

/** The same of a trimmed text as it is written. */
export function saysUndisclosed(text: string): boolean {
  return text === "" || (mayBeUndisclosed(text.length, text.charCodeAt(0)) && isUndisclosed(foldCell(text)));
}
