import { type PageLine, textOfLine, toPageLines } from "./page-lines";
import type { PageText, PlacedText } from "./page-text";
import type { TableGrid } from "./table-grid";

/** A stretch of a page from top to bottom: running text, or the rows of one ruled table. */
export type PagePart = { text: PageText } | { rows: PageLine[] };

/** Cuts a page at its ruled tables; the rows come as lines that carry their cells. */
export function cutAtTables(page: PageText, grids: readonly TableGrid[]): PagePart[] {
  const parts: PagePart[] = [];
  let rest = page.pieces;
  for (const grid of grids) {
    const inside = rest.filter((piece) => isInside(piece, grid));
    const rows = rowsOf(grid, inside, page);
    if (rows.length === 0) continue;
    const top = grid.edges[0] ?? 0;
    const above = rest.filter((piece) => !inside.includes(piece) && piece.y < top + piece.size);
    rest = rest.filter((piece) => !inside.includes(piece) && !above.includes(piece));
    if (above.length > 0) parts.push({ text: { ...page, pieces: above } });
    parts.push({ rows });
  }
  if (rest.length > 0) parts.push({ text: { ...page, pieces: rest } });
  return parts;
}

/** The middle of a run of text, where a hair over a rule does not matter. */
function middle({ x, right, y, size }: PlacedText): { x: number; y: number } {
  return { x: (x + right) / 2, y: y - size * 0.3 };
}

function isInside(piece: PlacedText, { left, right, edges }: TableGrid): boolean {
  const { x, y } = middle(piece);
  return x > left && x < right && y > (edges[0] ?? 0) && y < (edges.at(-1) ?? 0);
}

function rowsOf(grid: TableGrid, inside: readonly PlacedText[], page: PageText): PageLine[] {
  return grid.cells.flatMap((edges, index) => {
    const [top, bottom] = [grid.edges[index] ?? 0, grid.edges[index + 1] ?? 0];
    const row = inside.filter((piece) => middle(piece).y > top && middle(piece).y < bottom);
    const cells = edges.slice(1).map((right, at) => {
      const left = edges[at] ?? 0;
      return toPageLines({
        ...page,
        pieces: row.filter((piece) => middle(piece).x > left && middle(piece).x <= right),
      });
    });
    const first = cells.flat().sort((a, b) => a.y - b.y)[0];
    if (!first) return [];
    // Lines of a cell stay apart here; they are joined like the lines of any paragraph later.
    return [
      {
        ...first,
        x: grid.left,
        right: grid.right,
        segments: cells.flatMap((lines) => lines.flatMap((line) => line.segments)),
        cells: cells.map((lines) => lines.map(textOfLine).join("\n")),
      },
    ];
  });
}
