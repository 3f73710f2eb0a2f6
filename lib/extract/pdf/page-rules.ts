import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type Box, type Matrix, multiply, transformBox } from "./matrix";
import { loadPdfjs } from "./open-pdf";

/** The lines drawn on a page, in points from its left and top edge: horizontal ones by y, vertical ones by x. */
export interface PageRules {
  horizontal: { y: number; from: number; to: number }[];
  vertical: { x: number; from: number; to: number }[];
}

/** Points: thicker shapes are boxes, shorter lines are dashes, ticks and parts of letters. */
const THICKEST = 3;
const SHORTEST = 6;
/** Pages with more shapes are drawings; their lines are no tables, and sorting them takes time. */
const MOST_SHAPES = 6_000;

/** The rules of a page; none where the page cannot be drawn. */
export async function readPageRules(page: PDFPageProxy): Promise<PageRules> {
  const rules: PageRules = { horizontal: [], vertical: [] };
  try {
    for (const { box, outlined } of await readShapes(page)) addShape(rules, box, outlined);
  } catch {
    // Drawings only help to part table rows: a page whose pictures are damaged still has its text.
  }
  return rules;
}

interface Shape {
  box: Box;
  /** Stroked (its outline is drawn) rather than filled. */
  outlined: boolean;
}

async function readShapes(page: PDFPageProxy): Promise<Shape[]> {
  const { OPS } = await loadPdfjs();
  const { fnArray, argsArray } = await page.getOperatorList();
  const strokes = new Set<number>([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke]);
  const fills = new Set<number>([OPS.fill, OPS.eoFill]);
  const shapes: Shape[] = [];
  const stack: Matrix[] = [];
  let matrix = page.getViewport({ scale: 1 }).transform as Matrix;
  for (const [index, operation] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    if (operation === OPS.save) stack.push(matrix);
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    else if (operation === OPS.transform) matrix = multiply(matrix, args as Matrix);
    else if (operation === OPS.paintFormXObjectBegin) {
      stack.push(matrix);
      const form = Array.isArray(args) ? (args[0] as Matrix | null) : null;
      if (form) matrix = multiply(matrix, form);
    } else if (operation === OPS.constructPath) {
      const [painted, , bounds] = args as [number, unknown, ArrayLike<number> | null];
      if (!bounds || !(strokes.has(painted) || fills.has(painted))) continue;
      const corners = [bounds[0] ?? 0, bounds[1] ?? 0, bounds[2] ?? 0, bounds[3] ?? 0] as const;
      shapes.push({ box: transformBox(matrix, corners), outlined: strokes.has(painted) });
      if (shapes.length > MOST_SHAPES) return [];
    }
  }
  return shapes;
}

function addShape(rules: PageRules, { left, right, top, bottom }: Box, outlined: boolean): void {
  const [width, height] = [right - left, bottom - top];
  if (height <= THICKEST && width >= SHORTEST) rules.horizontal.push({ y: (top + bottom) / 2, from: left, to: right });
  else if (width <= THICKEST && height >= SHORTEST)
    rules.vertical.push({ x: (left + right) / 2, from: top, to: bottom });
  else if (outlined && width >= SHORTEST && height >= SHORTEST) {
    rules.horizontal.push({ y: top, from: left, to: right }, { y: bottom, from: left, to: right });
    rules.vertical.push({ x: left, from: top, to: bottom }, { x: right, from: top, to: bottom });
  }
}
