import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { AppError } from "@/lib/core/shared/app-error";
import { loadPdfjs } from "./open-pdf";
import type { PageText } from "./page-text";

/** Pages with fewer letters hold at most a stamp or a number. */
const FEWEST_LETTERS = 12;
/** Textless pages whose drawing is looked at; decoding pictures is slow, and the first ones tell. */
const MOST_LOOKED_AT = 8;
/** So many drawn shapes without a letter are text turned into outlines. */
const MANY_SHAPES = 120;

/**
 * Warnings on the pages that could not be read because they are pictures, or damaged.
 * @throws AppError document-scanned where no page has text and some are pictures; document-empty where all are blank.
 */
export async function reportPictures(
  document: PDFDocumentProxy,
  pages: readonly PageText[],
  unreadable: readonly number[],
): Promise<string[]> {
  const textless = pages.filter((page) => lettersOf(page) < FEWEST_LETTERS).map((page) => page.page);
  const pictures = await pictureSome(document, textless);
  if (textless.length === pages.length) throw nothingToRead(document.numPages, pictures);
  const warnings: string[] = [];
  if (pictures.length > 0) {
    const are =
      pictures.length === 1
        ? "1 page is a picture and was not read"
        : `${pictures.length} pages are pictures and were not read`;
    warnings.push(`${are}: ${pageList(pictures)}.`);
  }
  if (unreadable.length > 0) {
    const are =
      unreadable.length === 1
        ? "1 page is damaged and was not read"
        : `${unreadable.length} pages are damaged and were not read`;
    warnings.push(`${are}: ${pageList(unreadable)}.`);
  }
  return warnings;
}

function lettersOf({ pieces }: PageText): number {
  return pieces.reduce((sum, piece) => sum + (piece.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}

function nothingToRead(count: number, pictures: readonly number[]): AppError {
  if (pictures.length === 0) return new AppError("document-empty", "The PDF has no text: its pages are blank.");
  const which =
    pictures.length === count
      ? count === 1
        ? "its only page is a picture"
        : `all ${count} pages are pictures`
      : `pages ${pageList(pictures)} are pictures`;
  return new AppError(
    "document-scanned",
    `This PDF has no text: ${which}. Ask for the original file, or run text recognition (OCR) on it first.`,
    { details: { pages: [...pictures] } },
  );
}

/** Which of the textless pages are pictures: the first few are looked at, the rest are taken to be like them. */
async function pictureSome(document: PDFDocumentProxy, textless: readonly number[]): Promise<number[]> {
  const looked: boolean[] = [];
  for (const number of textless.slice(0, MOST_LOOKED_AT)) looked.push(await isPicture(document, number));
  const rest = looked.some(Boolean);
  return textless.filter((_, index) => looked[index] ?? rest);
}

async function isPicture(document: PDFDocumentProxy, number: number): Promise<boolean> {
  try {
    const page = await document.getPage(number);
    const { fnArray } = await page.getOperatorList();
    page.cleanup();
    const { OPS } = await loadPdfjs();
    const pictures = new Set<number>([
      OPS.paintImageXObject,
      OPS.paintInlineImageXObject,
      OPS.paintImageMaskXObject,
      OPS.paintImageXObjectRepeat,
      OPS.paintImageMaskXObjectGroup,
      OPS.paintInlineImageXObjectGroup,
    ]);
    const shapes = fnArray.filter((operation) => operation === OPS.constructPath).length;
    return shapes >= MANY_SHAPES || fnArray.some((operation) => pictures.has(operation));
  } catch {
    // What cannot be drawn was meant to be: a blank page has nothing to fail on.
    return true;
  }
}

/** [3, 4, 7] -> '3-4, 7'. */
export function pageList(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run && page === run[1] + 1) run[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(", ");
}
