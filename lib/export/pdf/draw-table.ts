import type { Inline, Line } from "./break-lines";
import type { ElementType, Flow } from "./flow";
import { INK, LEADING } from "./ink";

/** Where a column begins, from the left margin, and how wide its text may be; points. */
export interface Column {
  x: number;
  width: number;
  align?: "right";
}

/** One cell's text, and what it is for those who listen. */
export interface Cell {
  text: readonly Inline[];
  type?: Extract<ElementType, "TH" | "TD">;
  scope?: "Row" | "Column";
}

/** White space between columns and above and below a row's text. */
const GAP = { between: 14, row: 3 };

/** Columns that share the width by parts. */
export function columnsOf(width: number, parts: readonly number[]): Column[] {
  const all = parts.reduce((sum, part) => sum + part, 0);
  const room = width - GAP.between * (parts.length - 1);
  let x = 0;
  return parts.map((part) => {
    const column = { x, width: (room * part) / all };
    x += column.width + GAP.between;
    return column;
  });
}

interface SetRow {
  cells: (Cell & { column: Column; lines: Line[] })[];
  leading: number;
  /** Lines of the longest cell. */
  most: number;
}

function setRow(flow: Flow, cells: readonly Cell[], columns: readonly Column[]): SetRow {
  const set = cells.flatMap((cell, index) => {
    const column = columns[index];
    return column ? [{ ...cell, column, lines: flow.lines(cell.text, column.width) }] : [];
  });
  const sizes = cells.flatMap(({ text }) => text.map(({ style }) => style.size));
  return {
    cells: set,
    leading: LEADING * Math.max(1, ...sizes),
    most: Math.max(1, ...set.map((cell) => cell.lines.length)),
  };
}

/** Points that a row takes on one page. */
export function rowHeight(flow: Flow, cells: readonly Cell[], columns: readonly Column[]): number {
  const { leading, most } = setRow(flow, cells, columns);
  return leading * most + 2 * GAP.row;
}

/** Draws a row and a rule below it; one that is longer than what is left of the page goes on on the next, all cells alike. */
export function drawRow(flow: Flow, cells: readonly Cell[], columns: readonly Column[]): void {
  const { cells: set, leading, most } = setRow(flow, cells, columns);
  flow.room(leading * Math.min(most, 3) + 2 * GAP.row);
  flow.y += GAP.row;
  flow.element("TR", () => {
    for (let from = 0; from < most; ) {
      const fits = Math.max(1, Math.floor((flow.bottom - flow.y) / leading + 0.01));
      const to = Math.min(most, from + fits);
      for (const { column, lines, type = "TD", scope } of set) {
        const here = lines.slice(from, to);
        // A row that goes over pages has the rest of each cell as a cell of its own: content of one page each.
        if (from > 0 && here.length === 0) continue;
        flow.element(type, () => drawCell(flow, here, column, leading), scope ? { scope } : {});
      }
      flow.y += leading * (to - from);
      from = to;
      if (from < most) flow.newPage();
    }
  });
  flow.y += GAP.row;
  flow.rule(INK.line);
}

function drawCell(flow: Flow, lines: readonly Line[], column: Column, leading: number): void {
  if (lines.length === 0) return;
  flow.content(() => {
    for (const [index, line] of lines.entries()) {
      const shift = column.align === "right" ? column.width - line.width : 0;
      flow.drawLine(line, flow.left + column.x + shift, flow.y + leading * (index + 0.74));
    }
  });
}
