import type { CanonicalDocument } from "@/lib/core/document/canonical-document";
import { AppError } from "@/lib/core/shared/app-error";
import { assembleDocument } from "./assemble-document";
import { readDocxBlocks } from "./docx/read-docx";
import type { DraftBlock } from "./draft-block";
import { detectFormat } from "./file/detect-format";
import { readHtmlBlocks } from "./markup/read-html";
import { readMarkdownBlocks } from "./markup/read-markdown";
import { readPdfBlocks } from "./pdf/read-pdf";
import { extractText } from "./plain-text";
import type { ReadingStage } from "./reading-stage";

/** Bytes of a file; larger ones are refused before they are looked at. */
export const MOST_BYTES = 20 * 1024 * 1024;

export interface ExtractOptions {
  /** Name of the file as given; null for pasted text. */
  fileName: string | null;
  mimeType?: string | null;
  onStage?: (stage: ReadingStage) => void;
}

/**
 * Reads a PDF, DOCX, HTML, Markdown or plain text file into the canonical document, in the current process. Hostile
 * files can take long and much memory: the server reads them through `readInChild`.
 * @throws AppError with a document-* code and a message for the reader.
 */
export async function extractDocument(bytes: Uint8Array, options: ExtractOptions): Promise<CanonicalDocument> {
  options.onStage?.("extracting");
  if (bytes.length === 0) throw new AppError("document-empty", "The file is empty: it has no bytes.");
  if (bytes.length > MOST_BYTES) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    throw new AppError(
      "document-too-large",
      `The file has ${size} MB; up to 20 MB can be read. Leave out pictures or annexes.`,
    );
  }
  const file = detectFormat(bytes, options.fileName, options.mimeType ?? null);
  switch (file.format) {
    case "text":
      return extractText(file.text);
    case "markdown":
      return assembleDocument(readMarkdownBlocks(file.text), "markdown");
    case "html":
      return assembleDocument(readHtmlBlocks(file.text), "html");
    case "docx":
      return assemble(readDocxBlocks(bytes), "docx");
    case "pdf":
      return assemble(await readPdfBlocks(bytes), "pdf");
  }
}

function assemble(read: { blocks: DraftBlock[]; warnings: string[] }, format: "docx" | "pdf"): CanonicalDocument {
  return assembleDocument(read.blocks, format, read.warnings);
}
