import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { AppError } from "@/lib/core/shared/app-error";

/** Longer documents are refused: a term sheet has tens of pages, a full set of agreements some hundred. */
export const MOST_PAGES = 500;

/** pdf.js itself, loaded only once a PDF comes: it takes longer to start than a text takes to read. */
export function loadPdfjs(): Promise<typeof import("pdfjs-dist/legacy/build/pdf.mjs")> {
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

/** Folder of a kind of data inside the pdfjs-dist package, with its closing separator. */
function packageFolder(name: string): string {
  const root = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  return join(root, name) + sep;
}

/**
 * Opens a PDF without eval, network, system fonts or scripts; character maps and standard fonts come from the package.
 * @throws AppError document-encrypted, document-damaged, document-too-long.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument } = await loadPdfjs();
  let document: PDFDocumentProxy;
  try {
    document = await getDocument({
      // pdf.js takes the buffer over; the caller's bytes stay whole.
      data: new Uint8Array(bytes),
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      enableXfa: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      useWasm: false,
      verbosity: 0,
      cMapUrl: packageFolder("cmaps"),
      cMapPacked: true,
      standardFontDataUrl: packageFolder("standard_fonts"),
    }).promise;
  } catch (error) {
    throw openError(error);
  }
  if (document.numPages > MOST_PAGES) {
    const pages = document.numPages.toLocaleString("en-US");
    await document.destroy();
    throw new AppError(
      "document-too-long",
      `The PDF has ${pages} pages; up to ${MOST_PAGES} can be read. Choose the pages that hold the terms.`,
    );
  }
  return document;
}

function openError(error: unknown): AppError {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") {
    return new AppError(
      "document-encrypted",
      "This PDF is locked with a password. Open it with the password and print it to a new PDF, or save it without one.",
      { cause: error },
    );
  }
  return new AppError(
    "document-damaged",
    "The PDF is damaged and cannot be opened. Get a fresh copy, or print it to a new PDF.",
    {
      cause: error,
    },
  );
}
