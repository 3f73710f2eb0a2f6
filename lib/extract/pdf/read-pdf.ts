import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { AppError } from "@/lib/core/shared/app-error";
import type { DraftBlock } from "../draft-block";
import { draftPages, type ReadPage } from "./draft-pages";
import { readFormFields } from "./form-fields";
import { openPdf } from "./open-pdf";
import { toPageLines } from "./page-lines";
import { readPageRules } from "./page-rules";
import { type PageText, readPageText } from "./page-text";
import { reportPictures } from "./picture-pages";
import { findGrids } from "./table-grid";

/** Drawn lines matter where at least so many lines of text have a wide gap in them. */
const GAPPED_LINES = 2;

/**
 * Reads a PDF into blocks in reading order: lines and paragraphs from positions, columns and tables from x and from
 * ruled lines; running headers, footers and page numbers dropped, footnotes after the text of their page.
 * @param onSegment called once the pages are read, before their text is put into blocks
 * @throws AppError document-encrypted, document-damaged, document-too-long, document-scanned, document-empty.
 */
export async function readPdfBlocks(
  bytes: Uint8Array,
  onSegment?: () => void,
): Promise<{ blocks: DraftBlock[]; warnings: string[] }> {
  const document = await openPdf(bytes);
  try {
    const { pages, unreadable } = await readPages(document);
    const texts = pages.map((page) => page.text);
    refusePlaceholder(texts);
    const warnings = await reportPictures(document, texts, unreadable);
    onSegment?.();
    return { blocks: draftPages(pages), warnings };
  } finally {
    await document.destroy();
  }
}

async function readPages(document: PDFDocumentProxy): Promise<{ pages: ReadPage[]; unreadable: number[] }> {
  const pages: ReadPage[] = [];
  const unreadable: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number);
      pages.push(await readPage(page));
      page.cleanup();
    } catch {
      unreadable.push(number);
    }
  }
  if (pages.length === 0) {
    throw new AppError("document-damaged", "The PDF is damaged: none of its pages can be read. Get a fresh copy.");
  }
  return { pages, unreadable };
}

/** What Adobe's dynamic forms (XFA) show to every other program in place of the form. */
const PLACEHOLDER = /If this message is not eventually replaced by the proper contents/u;

function refusePlaceholder(pages: readonly PageText[]): void {
  const text = pages.length === 1 ? (pages[0]?.pieces.map((piece) => piece.text).join(" ") ?? "") : "";
  if (!PLACEHOLDER.test(text)) return;
  throw new AppError(
    "document-type",
    "This PDF is a form that only Adobe Reader can show. Open it there and print it to a new PDF.",
  );
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const printed = await readPageText(page);
  const text = { ...printed, pieces: [...printed.pieces, ...(await readFormFields(page))] };
  const gapped = toPageLines(text).filter((line) => line.segments.length > 1).length;
  return { text, grids: gapped >= GAPPED_LINES ? findGrids(await readPageRules(page)) : [] };
}
