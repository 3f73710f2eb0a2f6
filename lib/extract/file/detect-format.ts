import type { DocumentFormat } from "@/lib/core/document/canonical-document";
import { AppError } from "@/lib/core/shared/app-error";
import { decodeText } from "../text/decode-text";
import { fileSignature } from "./file-signature";
import { refuseCompoundFile } from "./ole-compound";
import { listZip } from "./zip-parts";

/** What a file turned out to be; text formats come decoded. */
export type DetectedFile = { format: "pdf" | "docx" } | { format: "html" | "markdown" | "text"; text: string };

const READABLE = "Readable are PDF, DOCX, HTML, Markdown and plain text.";

/**
 * Tells a file's format from its content; name and MIME type only decide between plain text and Markdown, whose
 * content looks the same.
 * @throws AppError document-type (saying what the file seems to be), document-encrypted, document-damaged.
 */
export function detectFormat(bytes: Uint8Array, fileName: string | null, mimeType: string | null): DetectedFile {
  const signature = fileSignature(bytes);
  if (signature?.kind === "pdf") return { format: "pdf" };
  if (signature?.kind === "zip") return detectZip(bytes);
  if (signature?.kind === "ole") throw refuseCompoundFile(bytes);
  if (signature?.kind === "rtf")
    throw refuse("This is an RTF document. Open it in Word or LibreOffice and save it as DOCX or PDF.");
  if (signature) throw refuse(`This is ${signature.name}, not a document. ${READABLE}`);
  const text = decodeText(bytes);
  if (text === null) throw refuseBinary(fileName);
  const format = textFormat(text, fileName, mimeType);
  return { format, text };
}

function refuse(message: string): AppError {
  return new AppError("document-type", message);
}

/** A file named as PDF or DOCX without the marks of one is damaged rather than of a wrong kind. */
function refuseBinary(fileName: string | null): AppError {
  const extension = extensionOf(fileName);
  if (extension === "pdf" || extension === "docx") {
    const kind = extension.toUpperCase();
    return new AppError(
      "document-damaged",
      `The file is named ${kind} and has not the form of one: it is damaged. Get a fresh copy.`,
    );
  }
  return refuse(`This is a binary file of unknown kind. ${READABLE}`);
}

function detectZip(bytes: Uint8Array): DetectedFile {
  const names = new Set(listZip(bytes).map((entry) => entry.name));
  const has = (start: string) => [...names].some((name) => name.startsWith(start));
  if (has("word/") || (names.has("[Content_Types].xml") && has("_rels/") && !has("xl/") && !has("ppt/")))
    return { format: "docx" };
  if (has("xl/")) throw refuse("This is an Excel workbook. Save the term sheet as DOCX, PDF or text.");
  if (has("ppt/")) throw refuse("This is a PowerPoint file. Save it as PDF.");
  if (names.has("META-INF/container.xml"))
    throw refuse("This is an EPUB book. Save the document as DOCX, PDF or text.");
  if (names.has("content.xml")) throw refuse("This is an OpenDocument file. Save it as DOCX or PDF.");
  if (has("Index/")) throw refuse("This is an Apple Pages file. Export it as DOCX or PDF.");
  throw refuse(`This is a ZIP archive. Unpack it and choose the document itself. ${READABLE}`);
}

/** An HTML page says so at its start, or is a fragment of block tags; prose that mentions a tag is text. */
const HTML_START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype\s+html|<html[\s>])/iu;
const HTML_FRAGMENT =
  /^\s*<(?:head|body|div|p|table|h[1-6]|section|article|ol|ul|meta|style|font|center|document)\b[^>]*>/iu;

function textFormat(
  text: string,
  fileName: string | null,
  mimeType: string | null,
): Exclude<DocumentFormat, "pdf" | "docx"> {
  const start = text.slice(0, 4096);
  if (HTML_START.test(start)) return "html";
  if (HTML_FRAGMENT.test(start) && /<\/(?:p|div|td|li|h[1-6]|body)>/iu.test(text)) return "html";
  const extension = extensionOf(fileName);
  if (extension === "md" || extension === "markdown" || mimeType === "text/markdown") return "markdown";
  return "text";
}

function extensionOf(fileName: string | null): string | null {
  return /\.([a-z0-9]{1,8})$/iu.exec(fileName ?? "")?.[1]?.toLowerCase() ?? null;
}
