import { findListMarker } from "../text/list-marker";
import { columnsOf, firstWordOf, type SourceLine } from "../text/source-line";
import { type PageLine, textOfLine } from "./page-lines";

/** What holds for the type of a whole document. */
export interface TypeMeasures {
  /** Size in which most characters are set, points. */
  body: number;
  /** Width of an average character, points. */
  column: number;
  /** Distance of baselines within a paragraph, in sizes. */
  leading: number;
  /** Right edges that full lines reach, by the left edge of their region (both in points, rounded to 8). */
  edges: ReadonlyMap<number, number>;
}

/** A distance of baselines beyond this times the usual one parts paragraphs. */
const PARAGRAPH_GAP = 1.25;
/** Sizes from line to line: double spacing is about 2.4. */
const WIDEST_LEADING = 2.6;
/** Type this much larger than the body is a heading; more lines of it in a row are text set large. */
const HEADING_SIZE = 1.13;
const MOST_HEADING_LINES = 3;

export function measureType(regions: readonly (readonly PageLine[])[]): TypeMeasures {
  const lines = regions.flat();
  const body = weightedMode(lines.map((line) => [line.size, textOfLine(line).length]));
  const edges = edgesOf(regions);
  return {
    body,
    column: columnWidth(lines.filter((line) => line.size === body)),
    edges,
    leading: leadingOf(regions, edges),
  };
}

/** The lines of a region in the form that text lines have, measured in columns. */
export function toSourceLines(region: readonly PageLine[], measures: TypeMeasures): SourceLine[] {
  const { column, leading, edges } = measures;
  const edge = edges.get(regionKey(region));
  return region.map((line, index) => {
    const before = region[index - 1];
    const text = textOfLine(line);
    const first = line.segments[0];
    const each = first ? (first.right - first.x) / Math.max(1, first.text.length) : column;
    return {
      number: null,
      page: line.page,
      indent: line.x / column,
      right: line.right / column,
      firstWord: (each * firstWordOf(text).length) / column,
      edge: edge === undefined ? null : { column: edge / column, exact: true },
      text,
      cells: line.segments.map((segment, at) => ({
        text: segment.text,
        column: segment.x / column,
        right: segment.right / column,
        gap: at === 0 ? 0 : (segment.x - (line.segments[at - 1]?.right ?? 0)) / column,
      })),
      marker: findListMarker(text),
      afterBlank: before !== undefined && isApart(before, line, leading),
      given: line.cells
        ? { heading: null, level: null, footnote: false, cells: line.cells }
        : isHeading(region, index, measures.body)
          ? { heading: line.size > measures.body * 1.4 ? 1 : 2, level: null, footnote: false, cells: null }
          : null,
    };
  });
}

function isApart(before: PageLine, line: PageLine, leading: number): boolean {
  const usual = leading * Math.max(before.size, line.size);
  return line.y - before.y > usual * PARAGRAPH_GAP || line.y < before.y;
}

function isHeading(region: readonly PageLine[], index: number, body: number): boolean {
  const large = (at: number) => (region[at]?.size ?? 0) >= body * HEADING_SIZE;
  if (!large(index)) return false;
  let [first, last] = [index, index];
  while (large(first - 1)) first--;
  while (large(last + 1)) last++;
  return last - first < MOST_HEADING_LINES;
}

/** Regions that begin at one left edge (the same column on every page) share their right edge. */
function regionKey(region: readonly PageLine[]): number {
  return Math.round(Math.min(...region.map((line) => line.x)) / 8);
}

function edgesOf(regions: readonly (readonly PageLine[])[]): Map<number, number> {
  const rights = new Map<number, number[]>();
  for (const region of regions) {
    if (region.length === 0) continue;
    const key = regionKey(region);
    rights.set(key, [...(rights.get(key) ?? []), ...region.map((line) => line.right)]);
  }
  return new Map([...rights].map(([key, values]) => [key, edgeOf(values)]));
}

/** The right edge of most long lines: a few may hang over it. */
function edgeOf(rights: readonly number[]): number {
  const longest = Math.max(...rights);
  const long = rights.filter((right) => right >= longest * 0.75).sort((a, b) => a - b);
  return long[Math.floor((long.length - 1) * 0.95)] ?? longest;
}

/** The usual distance of baselines in sizes, seen between full lines and the lines after them. */
function leadingOf(regions: readonly (readonly PageLine[])[], edges: ReadonlyMap<number, number>): number {
  const ratios: number[] = [];
  for (const region of regions) {
    const edge = region.length > 0 ? (edges.get(regionKey(region)) ?? 0) : 0;
    for (let i = 1; i < region.length; i++) {
      const [a, b] = [region[i - 1], region[i]];
      if (!a || !b || Math.abs(a.size - b.size) > 0.6 || a.right < edge * 0.9) continue;
      const ratio = (b.y - a.y) / a.size;
      if (ratio > 0.8 && ratio < WIDEST_LEADING) ratios.push(ratio);
    }
  }
  ratios.sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length * 0.4)] ?? 1.25;
}

function columnWidth(lines: readonly PageLine[]): number {
  let points = 0;
  let columns = 0;
  for (const { text, x, right } of lines.flatMap((line) => line.segments)) {
    if (text.length < 12) continue;
    points += right - x;
    columns += columnsOf(text);
  }
  return columns === 0 ? 5 : points / columns;
}

function weightedMode(values: readonly [value: number, weight: number][]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [10, 0])[0];
}
