import type { PageRules } from "./page-rules";

/** A ruled table: the heights of its rows' edges and, for each row, the x of its cells' edges. */
export interface TableGrid {
  left: number;
  right: number;
  /** Row edges from top to bottom; one more than there are rows. */
  edges: number[];
  /** Cell edges of each row, outer ones included; only outer ones where the row has a single cell. */
  cells: number[][];
}

/** Points by which the ends of lines that belong together may differ. */
const NEAR = 3;
/** A horizontal rule parts rows where it covers this share of the table's width. */
const ROW_COVER = 0.6;
/** A vertical rule parts cells of a row where it covers this share of the row's height. */
const CELL_COVER = 0.7;

/** Lines of one direction on a page; a drawing has more, a table on one page cannot. */
const MOST_RUNS = 400;

interface Run {
  at: number;
  from: number;
  to: number;
}

/** The ruled tables of a page, top to bottom: at least two cells somewhere, and lines above and below each row. */
export function findGrids(rules: PageRules): TableGrid[] {
  const rows = joinRuns(rules.horizontal.map(({ y, from, to }) => ({ at: y, from, to })));
  const columns = joinRuns(rules.vertical.map(({ x, from, to }) => ({ at: x, from, to })));
  if (rows.length > MOST_RUNS || columns.length > MOST_RUNS) return [];
  return groupRows(rows, columns)
    .map((group) => gridOf(group, columns))
    .filter((grid) => grid.cells.some((edges) => edges.length > 2))
    .sort((a, b) => (a.edges[0] ?? 0) - (b.edges[0] ?? 0));
}

/** Pieces of one drawn line (cell by cell, or drawn twice) put together. */
function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const open = joined.findLast(
      (other) => Math.abs(other.at - run.at) <= NEAR / 2 && run.from <= other.to + NEAR && run.to >= other.from - NEAR,
    );
    if (open && joined.length - joined.indexOf(open) < 40) {
      open.from = Math.min(open.from, run.from);
      open.to = Math.max(open.to, run.to);
    } else joined.push({ ...run });
  }
  return joined;
}

/** Horizontal rules that vertical ones tie together. */
function groupRows(rows: readonly Run[], columns: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const row of rows) {
    const group = groups.findLast((open) => open.some((other) => areTied(other, row, columns)));
    if (group) group.push(row);
    else groups.push([row]);
  }
  return groups.filter((group) => group.length >= 2);
}

function areTied(upper: Run, lower: Run, columns: readonly Run[]): boolean {
  return columns.some(
    (column) =>
      column.from <= upper.at + NEAR &&
      column.to >= lower.at - NEAR &&
      isWithin(column.at, upper) &&
      isWithin(column.at, lower),
  );
}

function isWithin(at: number, { from, to }: Run): boolean {
  return at >= from - NEAR && at <= to + NEAR;
}

function gridOf(group: readonly Run[], columns: readonly Run[]): TableGrid {
  const left = Math.min(...group.map((row) => row.from));
  const right = Math.max(...group.map((row) => row.to));
  const covering = group.filter((row) => row.to - row.from >= (right - left) * ROW_COVER);
  const edges = distinct(covering.map((row) => row.at));
  const cells = edges.slice(1).map((bottom, index) => {
    const top = edges[index] ?? 0;
    const inside = columns.filter((column) => {
      const covered = Math.min(column.to, bottom) - Math.max(column.from, top);
      return covered >= (bottom - top) * CELL_COVER && column.at > left + NEAR && column.at < right - NEAR;
    });
    return [left, ...distinct(inside.map((column) => column.at)), right];
  });
  return { left, right, edges, cells };
}

function distinct(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? 0) > NEAR);
}
