import type { PageText, PlacedText } from "./page-text";

/** A stretch of a line without a wide gap in it. */
export interface Segment {
  text: string;
  x: number;
  right: number;
  /** Places within it where a run of text begins after a gap: possible edges of cells set close to each other. */
  seams: { at: number; x: number; right: number }[];
}

/** One printed line (of one column, once columns are parted): points from the left and top edge of the page. */
export interface PageLine {
  page: number;
  /** Baseline. */
  y: number;
  x: number;
  right: number;
  /** Size of most of its characters. */
  size: number;
  segments: Segment[];
  /** Rows of ruled tables: the cells, the lines of each parted by '\n'; null for all else. */
  cells: string[] | null;
}

/** Share of the smaller one's height by which two runs must overlap to stand on one line. */
const SAME_LINE = 0.5;
/** Gaps in ems. Letters of one word lie closer than the first, words of one phrase closer than the second. */
const WORD_GAP = 0.14;
const SEGMENT_GAP = 0.9;
/** Chinese characters set apart to fill a line are still one phrase. */
const HAN_WORD_GAP = 0.22;
const HAN_SEGMENT_GAP = 1.6;

/** Puts the runs of a page together into lines from top to bottom. */
export function toPageLines({ page, pieces }: PageText): PageLine[] {
  const rows: { top: number; bottom: number; pieces: PlacedText[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const { top, bottom } = extent(piece);
    // Lines come sorted: only the last few can still overlap.
    const row = rows.slice(-6).findLast((open) => overlap(open, { top, bottom }) >= SAME_LINE);
    if (!row) rows.push({ top, bottom, pieces: [piece] });
    else {
      row.pieces.push(piece);
      // The tallest run sets the line: a superscript must not stretch it.
      const tall = row.pieces.reduce((a, b) => (b.size > a.size ? b : a));
      ({ top: row.top, bottom: row.bottom } = extent(tall));
    }
  }
  return rows.flatMap((row) => lineOf(row.pieces, page) ?? []).sort((a, b) => a.y - b.y || a.x - b.x);
}

function extent({ y, size }: PlacedText): { top: number; bottom: number } {
  return { top: y - size * 0.72, bottom: y + size * 0.2 };
}

function overlap(a: { top: number; bottom: number }, b: { top: number; bottom: number }): number {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared / Math.min(a.bottom - a.top, b.bottom - b.top);
}

/** The line that runs of text make; null where all of them are footnote marks. */
function lineOf(pieces: readonly PlacedText[], page: number): PageLine | null {
  const sorted = withoutShadows([...pieces].sort((a, b) => a.x - b.x));
  const size = mainSize(sorted);
  const base = sorted.filter((piece) => piece.size >= size * 0.9);
  const y = base.reduce((sum, piece) => sum + piece.y, 0) / Math.max(1, base.length);
  const kept = sorted.filter((piece, index) => index === 0 || !isReference(piece, y, size));
  const segments: Segment[] = [];
  for (const piece of kept) addPiece(segments, piece, size);
  const [first, last] = [segments[0], segments.at(-1)];
  return first && last ? { page, y, x: first.x, right: last.right, size, segments, cells: null } : null;
}

/** The size in which most characters are set. */
function mainSize(pieces: readonly PlacedText[]): number {
  const weights = new Map<number, number>();
  for (const { size, text } of pieces) {
    const key = Math.round(size * 2) / 2;
    weights.set(key, (weights.get(key) ?? 0) + text.length);
  }
  return [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** Bold is faked by drawing text twice, a hair apart: the second copy goes. */
function withoutShadows(sorted: readonly PlacedText[]): PlacedText[] {
  return sorted.filter((piece, index) => {
    const before = sorted[index - 1];
    return !(
      before &&
      before.text === piece.text &&
      piece.x - before.x < piece.size * 0.15 &&
      Math.abs(piece.y - before.y) < piece.size * 0.15
    );
  });
}

/** A raised small number is a footnote mark, not part of the sentence. */
function isReference({ text, y, size }: PlacedText, baseline: number, lineSize: number): boolean {
  return size < lineSize * 0.8 && baseline - y > lineSize * 0.15 && /^(?:\[?\d{1,3}\]?|[*†‡§]+)$/u.test(text);
}

function addPiece(segments: Segment[], piece: PlacedText, size: number): void {
  const last = segments.at(-1);
  const gap = last ? (piece.x - last.right) / size : Number.POSITIVE_INFINITY;
  const han = last !== undefined && isHan(last.text.at(-1)) && isHan(piece.text.charAt(0));
  if (!last || gap > (han ? HAN_SEGMENT_GAP : SEGMENT_GAP)) {
    segments.push({ text: piece.text, x: piece.x, right: piece.right, seams: [] });
    return;
  }
  // A footnote's own number is set small and close to its text.
  const note =
    segments.length === 1 && /^\d{1,3}$/u.test(last.text) && last.right - last.x < size * 0.45 * last.text.length;
  const apart = note || gap > (han ? HAN_WORD_GAP : WORD_GAP);
  if (apart) last.seams.push({ at: last.text.length, x: piece.x, right: last.right });
  last.text += apart ? ` ${piece.text}` : piece.text;
  last.right = Math.max(last.right, piece.right);
}

function isHan(character: string | undefined): boolean {
  return character !== undefined && /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(character);
}

/** The words of a line, its segments parted by spaces. */
export function textOfLine(line: PageLine): string {
  return line.segments.map((segment) => segment.text).join(" ");
}
