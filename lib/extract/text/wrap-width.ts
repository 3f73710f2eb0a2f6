import { columnsOf, type SourceLine } from "./source-line";

/** How a text is hard-wrapped. */
export interface Wrap {
  /** Column at which lines were broken (the right edge that full lines reach). */
  width: number;
}

/** Narrower columns are lists and verse, not wrapped prose; wider ones are paragraphs kept on one line. */
const NARROWEST = 36;
const WIDEST = 140;
/** Chinese breaks anywhere, so full lines end within this many columns of the edge. */
const HAN_SLACK = 6;

const SENTENCE_END = /[.!?:;。！？：；…]["”’')\]）」]?$/u;
const HAN_END = /[\p{Script=Han}，、“”（）]$/u;

/** True where a line ends as a sentence or lead-in ends. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** True where a line begins in the middle of a sentence. */
export function beginsInside(text: string): boolean {
  return /^[\p{Ll}&),;]/u.test(text) && !/^(?:https?:|www\.)/u.test(text);
}

/** True where the line stands in a pipe table. */
export function isPipeRow(text: string): boolean {
  return /\|.*\||^\||\S \| \S|^[-:\s]*-\|-[-:|\s]*$/u.test(text);
}

/**
 * Whether, and at which column, the lines were broken by hand or by a mail program; null where every line is a paragraph.
 *
 * Evidence are pairs of neighbouring lines whose second surely continues the first: it begins in lower case after a line
 * without closing punctuation (or both sides are Chinese and the first is as long as the others). In wrapped text the
 * first lines of such pairs end near one column; in lists of short phrases they end anywhere.
 */
export function findWrap(lines: readonly SourceLine[]): Wrap | null {
  const pairs = pairsOf(lines);
  const latin = pairs.filter(([a, b]) => !endsSentence(a.text) && beginsInside(b.text)).map(([a]) => a.right);
  const enough = latin.length >= 3 || (latin.length > 0 && latin.length * 2 >= pairs.length);
  if (enough) {
    const wrap = edgeOf(latin, 0.3);
    if (wrap) return wrap;
  }
  const han = pairs
    .filter(([a, b]) => HAN_END.test(a.text) && /^[\p{Script=Han}“（]/u.test(b.text))
    .map(([a]) => a.right);
  return han.length >= 3 ? edgeOf(han, 0, HAN_SLACK) : null;
}

function pairsOf(lines: readonly SourceLine[]): [SourceLine, SourceLine][] {
  const pairs: [SourceLine, SourceLine][] = [];
  for (let i = 1; i < lines.length; i++) {
    const [a, b] = [lines[i - 1], lines[i]];
    if (!a || !b || b.afterBlank || b.marker) continue;
    if (isPipeRow(a.text) || isPipeRow(b.text)) continue;
    pairs.push([a, b]);
  }
  return pairs;
}

/** The common right edge, if at least 70 % of the right ends lie within the slack before it. */
function edgeOf(rights: readonly number[], share: number, slack = 0): Wrap | null {
  const sorted = [...rights].sort((a, b) => a - b);
  const width = sorted[Math.floor((sorted.length - 1) * 0.9)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return null;
  const floor = width - Math.max(width * share, slack);
  const near = sorted.filter((right) => right >= floor).length;
  return near >= sorted.length * 0.7 ? { width } : null;
}

/** Whether the first word of `next` would not have fitted on the line that ends at column `right`. */
export function isFull(right: number, next: string, wrap: Wrap): boolean {
  if (/^\p{Script=Han}/u.test(next)) return right >= wrap.width - HAN_SLACK;
  const word = /^\S+/u.exec(next)?.[0] ?? "";
  return right + 1 + columnsOf(word) > wrap.width;
}
