import type { PageLine, Segment } from "./page-lines";

/** Points by which the starts of one column's lines may differ. */
const SAME_START = 1.6;
/** A column of cells has at least so many lines that begin at its edge, two of them after a clear gap. */
const FEWEST_STARTS = 3;

/** A column of cells: its left edge and the heights between which it was seen. */
interface CellColumn {
  x: number;
  top: number;
  bottom: number;
}

/**
 * Cuts segments where a cell of the same table begins: a long label leaves so small a gap to the text beside it that
 * only the other rows tell where the column starts.
 */
export function cutCells(lines: readonly PageLine[]): PageLine[] {
  const columns = findColumns(lines);
  if (columns.length === 0) return [...lines];
  return lines.map((line) => {
    const here = columns.filter(
      (column) => line.y >= column.top - line.size * 1.6 && line.y <= column.bottom + line.size * 1.6,
    );
    return { ...line, segments: line.segments.flatMap((segment) => cutSegment(segment, here)) };
  });
}

function findColumns(lines: readonly PageLine[]): CellColumn[] {
  const margin = mode(lines.map((line) => line.x));
  const starts = lines.flatMap((line) => [
    ...line.segments.slice(1).map((segment) => ({ x: segment.x, y: line.y, clear: true })),
    ...(line.x > margin + 8 ? [{ x: line.x, y: line.y, clear: false }] : []),
  ]);
  const columns: CellColumn[] = [];
  for (const start of starts) {
    if (columns.some((column) => Math.abs(column.x - start.x) <= SAME_START)) continue;
    const same = starts.filter((other) => Math.abs(other.x - start.x) <= SAME_START);
    if (same.length < FEWEST_STARTS || same.filter((other) => other.clear).length < 2) continue;
    const heights = same.map((other) => other.y);
    columns.push({ x: start.x, top: Math.min(...heights), bottom: Math.max(...heights) });
  }
  return columns;
}

function cutSegment(segment: Segment, columns: readonly CellColumn[]): Segment[] {
  const seam = segment.seams.find(({ x }) => columns.some((column) => Math.abs(column.x - x) <= SAME_START));
  if (!seam) return [segment];
  const later = segment.seams
    .filter((other) => other.at > seam.at)
    .map((other) => ({ ...other, at: other.at - seam.at - 1 }));
  const before = {
    ...segment,
    text: segment.text.slice(0, seam.at),
    right: seam.right,
    seams: segment.seams.filter((other) => other.at < seam.at),
  };
  const after = { ...segment, text: segment.text.slice(seam.at + 1), x: seam.x, seams: later };
  return [before, ...cutSegment(after, columns)];
}

/** The commonest value, to the point. */
function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}
