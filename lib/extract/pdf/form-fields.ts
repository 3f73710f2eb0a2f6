import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type Matrix, transformBox } from "./matrix";
import type { PlacedText } from "./page-text";

/** What pdf.js tells of a form field; only what is used here. */
interface Field {
  subtype?: string;
  fieldType?: string;
  fieldValue?: unknown;
  hidden?: boolean;
  rect?: number[];
  defaultAppearanceData?: { fontSize?: number };
}

/** Letters of text fields are about this wide, in sizes. */
const LETTER_WIDTH = 0.5;
/** Size for fields that fit theirs to the box. */
const USUAL_SIZE = 10;

/** The words filled into the text fields of a page, placed where they are shown: a form's page does not hold them. */
export async function readFormFields(page: PDFPageProxy): Promise<PlacedText[]> {
  const fields: Field[] = await page.getAnnotations();
  const matrix = page.getViewport({ scale: 1 }).transform as Matrix;
  return fields.flatMap((field) => placeField(field, matrix));
}

function placeField(
  { subtype, fieldType, fieldValue, hidden, rect, defaultAppearanceData }: Field,
  matrix: Matrix,
): PlacedText[] {
  if (subtype !== "Widget" || hidden || !rect || (fieldType !== "Tx" && fieldType !== "Ch")) return [];
  const value = Array.isArray(fieldValue) ? fieldValue.join(", ") : fieldValue;
  if (typeof value !== "string" || value.trim() === "") return [];
  const box = transformBox(matrix, [rect[0] ?? 0, rect[1] ?? 0, rect[2] ?? 0, rect[3] ?? 0]);
  const size = defaultAppearanceData?.fontSize || Math.min(USUAL_SIZE, box.bottom - box.top);
  const lines = value.split(/\r\n?|\n/u).map((line) => line.trim());
  // A single line stands in the middle of its box, several begin at its top.
  const first = lines.length === 1 ? (box.top + box.bottom) / 2 + size * 0.35 : box.top + size;
  return lines.flatMap((text, index) => {
    if (text === "") return [];
    const right = Math.min(Math.max(box.right, box.left + size), box.left + text.length * size * LETTER_WIDTH);
    return [{ text, x: box.left, right, y: first + index * size * 1.2, size }];
  });
}
