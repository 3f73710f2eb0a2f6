import { type PageLine, type Segment, toPageLines } from "./page-lines";
import type { PageText, PlacedText } from "./page-text";

/** Columns of prose have at least so many lines on either side. */
const FEWEST_LINES = 6;
/** Points that must stay empty between columns. */
const GUTTER = 5;
/** Share of a column's lines that reach its right edge where it is prose; labels and cells end anywhere. */
const FULL_SHARE = 0.3;
/** Characters of an average line of a prose column. */
const PROSE_LINE = 18;
/** Columns are looked for within columns this deep (three columns need two cuts). */
const DEEPEST = 3;

/**
 * The page cut into regions in reading order: where text runs in columns beside each other, the left one is read to its
 * end before the right one. Tables and 'Term | text' sheets stay whole.
 */
export function splitColumns(page: PageText, depth = 0): PageLine[][] {
  const lines = toPageLines(page);
  const cut = depth < DEEPEST ? findCut(lines) : null;
  if (!cut) return [lines];
  const [top, bottom] = [lines[cut.first], lines[cut.last]];
  if (!top || !bottom) return [lines];
  const inBand = (piece: PlacedText) => piece.y >= top.y - piece.size * 0.5 && piece.y <= bottom.y + piece.size * 0.5;
  const parts = [
    page.pieces.filter((piece) => !inBand(piece) && piece.y < top.y),
    page.pieces.filter((piece) => inBand(piece) && piece.x < cut.x),
    page.pieces.filter((piece) => inBand(piece) && piece.x >= cut.x),
    page.pieces.filter((piece) => !inBand(piece) && piece.y > bottom.y),
  ];
  return parts.filter((pieces) => pieces.length > 0).flatMap((pieces) => splitColumns({ ...page, pieces }, depth + 1));
}

interface Cut {
  x: number;
  /** Indices of the first and last line of the band. */
  first: number;
  last: number;
}

/** The vertical cut with the longest band of prose columns on either side, or null. */
function findCut(lines: readonly PageLine[]): Cut | null {
  const left = Math.min(...lines.map((line) => line.x));
  const right = Math.max(...lines.map((line) => line.right));
  let best: Cut | null = null;
  // A column begins where its lines begin: only there a cut can be.
  const starts = lines.flatMap((line) => line.segments.map((segment) => Math.floor(segment.x - GUTTER / 2)));
  for (const x of new Set(starts)) {
    if (x < left + (right - left) * 0.25 || x > left + (right - left) * 0.75) continue;
    for (const band of bandsAt(lines, x)) {
      const length = band.last - band.first;
      if (best && length <= best.last - best.first) continue;
      if (isProseBand(lines.slice(band.first, band.last + 1), x)) best = { x, ...band };
    }
  }
  return best;
}

/** Runs of neighbouring lines that no text crosses at this x. */
function bandsAt(lines: readonly PageLine[], x: number): { first: number; last: number }[] {
  const bands: { first: number; last: number }[] = [];
  let first = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    const crosses =
      !line || line.segments.some((segment) => segment.x < x + GUTTER / 2 && segment.right > x - GUTTER / 2);
    if (!crosses) continue;
    if (i - first >= FEWEST_LINES) bands.push({ first, last: i - 1 });
    first = i + 1;
  }
  return bands;
}

/** Whether the band holds running text on both sides of the cut, rather than labels or cells beside each other. */
function isProseBand(band: readonly PageLine[], x: number): boolean {
  const left = sideOf(band, (segment) => segment.right <= x);
  const right = sideOf(band, (segment) => segment.x >= x);
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) return false;
  if (!isProse(left) || !isProse(right)) return false;
  return isHan(left) === isHan(right) && !startTogether(left, right);
}

interface SideLine extends Segment {
  y: number;
  size: number;
}

/** The lines of one side, the segments of a line put together. */
function sideOf(band: readonly PageLine[], within: (segment: Segment) => boolean): SideLine[] {
  return band.flatMap(({ segments, y, size }) => {
    const [first, ...rest] = segments.filter(within);
    if (!first) return [];
    const last = rest.at(-1) ?? first;
    const text = [first, ...rest].map((segment) => segment.text).join(" ");
    return [{ ...first, text, right: last.right, y, size }];
  });
}

function isProse(side: readonly SideLine[]): boolean {
  const start = Math.min(...side.map((line) => line.x));
  const edge = Math.max(...side.map((line) => line.right));
  const full = side.filter((line) => line.right >= edge - (edge - start) * 0.12).length;
  const characters = side.reduce((sum, line) => sum + line.text.length, 0);
  return full >= side.length * FULL_SHARE && characters >= side.length * PROSE_LINE * (isHan(side) ? 0.5 : 1);
}

function isHan(side: readonly SideLine[]): boolean {
  const text = side.map((line) => line.text).join("");
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) > text.length * 0.3;
}

/**
 * Whether paragraphs on both sides begin at the same heights: then the sides are rows of a table (two versions of one
 * clause, say), to be read across.
 */
function startTogether(left: readonly SideLine[], right: readonly SideLine[]): boolean {
  const starts = [startsOf(left), startsOf(right)];
  const [fewer = [], more = []] = starts.sort((a, b) => a.length - b.length);
  if (fewer.length < 3) return false;
  const shared = fewer.filter((y) => more.some((other) => Math.abs(other - y) < 3)).length;
  return shared >= fewer.length * 0.7;
}

/** Baselines of lines that follow a gap. */
function startsOf(side: readonly SideLine[]): number[] {
  const gaps = side.slice(1).map((line, index) => line.y - (side[index]?.y ?? 0));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length * 0.4)] ?? 0;
  return side.slice(1).flatMap((line, index) => ((gaps[index] ?? 0) > usual * 1.25 ? [line.y] : []));
}
