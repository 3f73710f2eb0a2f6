import type { SourceLine } from "./source-line";

/** Narrower columns are lists and verse, not wrapped prose; wider ones are paragraphs kept on one line. */
const NARROWEST = 36;
const WIDEST = 140;
/** Chinese breaks anywhere but within numbers and before punctuation, so full lines end this near to the edge. */
const HAN_SLACK = 8;
/** Share of the text that may stand on longer lines (tables, addresses) in a wrapped document. */
const BEYOND_SHARE = 0.25;
/** Of the first lines of pairs, the share that must end near the edge. Titles and short lines in between are the rest. */
const NEAR_SHARE = { latin: 0.7, han: 0.5 };

const SENTENCE_END = /[.!?:;。！？：；…]["”’')\]）」]?$/u;
const HAN_END = /[\p{Script=Han}，、“”（）]$/u;

/** True where a line ends as a sentence or lead-in ends. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-2));
}

/** True where a line begins in the middle of a sentence. */
export function beginsInside(text: string): boolean {
  return /^[\p{Ll}&),;]/u.test(text) && !/^(?:https?:|www\.)/u.test(text);
}

/** True where the line stands in a pipe table. */
export function isPipeRow(text: string): boolean {
  return text.includes("|") && /\|.*\||^\||\S \| \S|^[-:\s]*-\|-[-:|\s]*$/u.test(text);
}

/**
 * Whether, and at which column, the lines were broken by hand or by a mail program; null where every line is a paragraph.
 *
 * Evidence are pairs of neighbouring lines whose second surely continues the first: it begins in lower case after a line
 * without closing punctuation (or both sides are Chinese and the first is as long as the others). In wrapped text the
 * first lines of such pairs end near one column; in lists of short phrases they end anywhere.
 */
export function findWrap(lines: readonly SourceLine[]): number | null {
  const pairs = pairsOf(lines);
  const latin = pairs.filter(([a, b]) => !endsSentence(a.text) && beginsInside(b.text)).map(([a]) => a.right);
  const enough = latin.length >= 3 || (latin.length > 0 && latin.length * 2 >= pairs.length);
  if (enough) {
    const width = edgeOf(latin, NEAR_SHARE.latin, (edge) => edge * 0.7);
    if (width !== null && isEdge(lines, width * 1.25)) return width;
  }
  const han = pairs
    .filter(([a, b]) => HAN_END.test(a.text.slice(-2)) && /^[\p{Script=Han}\p{N}“（]/u.test(b.text))
    .map(([a]) => a.right);
  const width = han.length >= 3 ? edgeOf(han, NEAR_SHARE.han, (edge) => edge - HAN_SLACK) : null;
  return width !== null && isEdge(lines, width + 2) ? width : null;
}

/** Wrapped text has little beyond its edge; paragraphs kept on one line each have most of their text beyond any edge. */
function isEdge(lines: readonly SourceLine[], limit: number): boolean {
  const all = lines.reduce((sum, line) => sum + line.right, 0);
  const beyond = lines.reduce((sum, line) => sum + (line.right > limit ? line.right : 0), 0);
  return beyond <= all * BEYOND_SHARE;
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

/** The common right edge (90th percentile), if at least the given share of the right ends lie between floor and edge. */
function edgeOf(rights: readonly number[], share: number, floor: (edge: number) => number): number | null {
  const sorted = [...rights].sort((a, b) => a - b);
  const edge = sorted[Math.floor((sorted.length - 1) * 0.9)] ?? 0;
  if (edge < NARROWEST || edge > WIDEST) return null;
  const near = sorted.filter((right) => right >= floor(edge)).length;
  return near >= sorted.length * share ? edge : null;
}

/** The same lines with the edge at which they were wrapped, if they were. */
export function withWrapEdge(lines: readonly SourceLine[]): SourceLine[] {
  const column = findWrap(lines);
  return column === null ? [...lines] : lines.map((line) => ({ ...line, edge: { column, exact: false } }));
}

/** Whether the first word of `next` would not have fitted on the line before it; false for text that is not wrapped. */
export function isFull(line: SourceLine, next: Pick<SourceLine, "text" | "firstWord">): boolean {
  if (!line.edge) return false;
  const { column, exact } = line.edge;
  const ended = endsSentence(line.text);
  if (/^[\p{Script=Han}\u3000-\u303f\uff00-\uff60“‘]/u.test(next.text)) {
    // A layout program leaves room for at most the characters that marks hold back from the line end.
    const room = exact ? (ended ? 2.2 : 7.5) : HAN_SLACK;
    return line.right >= column - room;
  }
  // Measures of proportional type and of where the edge lies are a little off; a hyphen or a wide space may be more.
  const slack = exact && !ended ? 1.5 : 0;
  return line.right + 1 + next.firstWord + slack > column;
}
