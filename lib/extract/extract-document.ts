import type { CanonicalDocument } from "@/lib/core/document/canonical-document";
import { assembleDocument } from "./assemble-document";
import type { DraftBlock } from "./draft-block";
import { detectFormat } from "./file/detect-format";
import { refuseBySize } from "./file/refuse-by-size";
import { extractText } from "./plain-text";
import type { ReadingStage } from "./reading-stage";

export interface ExtractOptions {
  /** Name of the file as given; null for pasted text. */
  fileName: string | null;
  mimeType?: string | null;
  onStage?: (stage: ReadingStage) => void;
}

/*
 * The readers of the formats are loaded when a file of theirs comes: their parsers take longer to start than a text to read.
 */
const markdown = () => import("./markup/read-markdown");
const html = () => import("./markup/read-html");
const docx = () => import("./docx/read-docx");
const pdf = () => import("./pdf/read-pdf");

/**
 * Reads a PDF, DOCX, HTML, Markdown or plain text file into the canonical document, in the current process. Hostile
 * files can take long and much memory: the server reads them through `readInChild`.
 * @throws AppError with a document-* code and a message for the reader.
 */
export async function extractDocument(bytes: Uint8Array, options: ExtractOptions): Promise<CanonicalDocument> {
  options.onStage?.("extracting");
  refuseBySize(bytes.length);
  const file = detectFormat(bytes, options.fileName, options.mimeType ?? null);
  const segment = () => options.onStage?.("segmenting");
  switch (file.format) {
    case "text":
      segment();
      return extractText(file.text);
    case "markdown":
      segment();
      return assembleDocument((await markdown()).readMarkdownBlocks(file.text), "markdown");
    case "html":
      segment();
      return assembleDocument((await html()).readHtmlBlocks(file.text), "html");
    case "docx":
      return assemble((await docx()).readDocxBlocks(bytes, segment), "docx");
    case "pdf":
      return assemble(await (await pdf()).readPdfBlocks(bytes, segment), "pdf");
  }
}

function assemble(read: { blocks: DraftBlock[]; warnings: string[] }, format: "docx" | "pdf"): CanonicalDocument {
  return assembleDocument(read.blocks, format, read.warnings);
}
