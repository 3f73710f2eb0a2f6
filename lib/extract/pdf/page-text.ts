import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type Matrix, multiply } from "./matrix";

/** A run of text with its place on an upright page: points from the left and top edge, `y` being the baseline. */
export interface PlacedText {
  text: string;
  x: number;
  right: number;
  y: number;
  /** Font size in points. */
  size: number;
}

export interface PageText {
  /** 1-based. */
  page: number;
  width: number;
  height: number;
  pieces: PlacedText[];
}

/** Text set at more than about six degrees to the page's direction is a watermark or a drawing's label. */
const MOST_SLANT = 0.1;

/** The text of a page in the order in which the file draws it; white space and slanted text left out. */
export async function readPageText(page: PDFPageProxy): Promise<PageText> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const placed = items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item] : []));
  const matrices = placed.map((item) => multiply(viewport.transform as Matrix, item.transform as Matrix));
  const turn = mainTurn(matrices);
  const pieces: PlacedText[] = [];
  for (const [index, item] of placed.entries()) {
    const matrix = matrices[index];
    const piece = matrix && place(item, turnBy(matrix, turn, viewport.width, viewport.height));
    if (piece) pieces.push(piece);
  }
  const sideways = turn % 2 === 1;
  const [width, height] = sideways ? [viewport.height, viewport.width] : [viewport.width, viewport.height];
  return { page: page.pageNumber, width, height, pieces };
}

function place(item: { str: string; width: number }, [a, b, c, d, e, f]: Matrix): PlacedText | null {
  const size = Math.hypot(c, d);
  if (size === 0 || a <= 0 || Math.abs(b) > MOST_SLANT * a) return null;
  const leading = item.str.length - item.str.trimStart().length;
  const each = item.width / item.str.length;
  const x = e + leading * each;
  const trailing = item.str.length - item.str.trimEnd().length;
  return { text: tidy(item.str), x, right: e + item.width - trailing * each, y: f, size };
}

/** Bullets of symbol fonts come as private-use characters; what they draw is a dot, a square or an arrow. */
function tidy(text: string): string {
  return text.trim().replace(/^[\ue000-\uf8ff](?=\s|$)/u, "•");
}

/** Quarter turns (0-3) by which most of the page's text is turned, where the page itself does not say so. */
function mainTurn(matrices: readonly Matrix[]): number {
  const counts = [0, 0, 0, 0];
  for (const [a, b] of matrices) {
    const turn = ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4;
    counts[turn] = (counts[turn] ?? 0) + 1;
  }
  return counts.indexOf(Math.max(...counts));
}

/** The matrix after turning the page back by quarter turns. */
function turnBy(matrix: Matrix, turn: number, width: number, height: number): Matrix {
  const back: Matrix[] = [
    [1, 0, 0, 1, 0, 0],
    [0, -1, 1, 0, 0, width],
    [-1, 0, 0, -1, width, height],
    [0, 1, -1, 0, height, 0],
  ];
  return multiply(back[turn] ?? [1, 0, 0, 1, 0, 0], matrix);
}
