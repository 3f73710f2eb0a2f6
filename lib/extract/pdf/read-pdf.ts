import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { AppError } from "@/lib/core/shared/app-error";
import type { DraftBlock } from "../draft-block";
import { draftLines } from "../text/draft-lines";
import { WordBook } from "../text/join-lines";
import { dropInvisible, type SourceLine, withConfirmedMarkers } from "../text/source-line";
import { endsSentence } from "../text/wrap-width";
import { cutCells } from "./cell-columns";
import { draftFootnotes, splitFootnotes } from "./footnotes";
import { measureType, toSourceLines } from "./measure-pages";
import { openPdf } from "./open-pdf";
import { dropFurniture } from "./page-furniture";
import { type PageLine, textOfLine } from "./page-lines";
import { type PageText, readPageText } from "./page-text";
import { reportPictures } from "./picture-pages";
import { splitColumns } from "./split-columns";

/**
 * Reads a PDF into blocks in reading order: lines and paragraphs from positions, columns and tables from x; running
 * headers, footers and page numbers dropped, footnotes after the text of their page.
 * @param onSegment called once the pages are read, before their text is put into blocks
 * @throws AppError document-encrypted, document-damaged, document-too-long, document-scanned.
 */
export async function readPdfBlocks(
  bytes: Uint8Array,
  onSegment?: () => void,
): Promise<{ blocks: DraftBlock[]; warnings: string[] }> {
  const document = await openPdf(bytes);
  try {
    const { pages, unreadable } = await readPages(document);
    const warnings = await reportPictures(document, pages, unreadable);
    onSegment?.();
    return { blocks: draftPages(pages), warnings };
  } finally {
    await document.destroy();
  }
}

async function readPages(document: PDFDocumentProxy): Promise<{ pages: PageText[]; unreadable: number[] }> {
  const pages: PageText[] = [];
  const unreadable: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number);
      pages.push(await readPageText(page));
      page.cleanup();
    } catch {
      unreadable.push(number);
    }
  }
  if (pages.length === 0)
    throw new AppError("document-damaged", "The PDF is damaged: none of its pages can be read. Get a fresh copy.");
  return { pages, unreadable };
}

function draftPages(pages: readonly PageText[]): DraftBlock[] {
  const regions = pages.map((page) => ({ page, regions: splitColumns(page) }));
  const kept = dropFurniture(
    regions.map(({ page, regions: lines }) => ({ lines: lines.flat().sort((a, b) => a.y - b.y), height: page.height })),
  );
  const clean = regions.map(({ regions: all }, index) => {
    const left = new Set(kept[index]);
    return all.map((region) => region.filter((line) => left.has(line))).filter((region) => region.length > 0);
  });
  const measures = measureType(clean.flat());
  const notes: PageLine[] = [];
  const flow: SourceLine[] = [];
  for (const page of clean) {
    for (const [index, region] of page.entries()) {
      const parts = index === page.length - 1 ? splitFootnotes(region, measures.body) : { text: region, notes: [] };
      notes.push(...parts.notes);
      flow.push(
        ...toSourceLines(cutCells(parts.text), measures).map((line, at) =>
          at === 0 ? startOfRegion(line, flow.at(-1)) : line,
        ),
      );
    }
  }
  const tidy = withConfirmedMarkers(flow).map((line) => ({ ...line, text: dropInvisible(line.text) }));
  const source = clean.flat(2).map(textOfLine).join("\n");
  return withFootnotes(draftLines(tidy, source), draftFootnotes(notes, new WordBook(source)));
}

/** A region goes on with the paragraph before it unless that one has come to an end. */
function startOfRegion(line: SourceLine, last: SourceLine | undefined): SourceLine {
  return { ...line, afterBlank: last === undefined || endsSentence(last.text) };
}

/** Puts each page's footnotes after the last block that begins on it. */
function withFootnotes(blocks: readonly DraftBlock[], notes: readonly DraftBlock[]): DraftBlock[] {
  const waiting = [...notes];
  const all: DraftBlock[] = [];
  for (const block of blocks) {
    while (waiting[0] && (waiting[0].page ?? 0) < (block.page ?? 0)) all.push(...waiting.splice(0, 1));
    all.push(block);
  }
  return [...all, ...waiting];
}
