import type { CanonicalDocument } from "@/lib/core/document/canonical-document";
import { assembleDocument } from "./assemble-document";
import { draftLines } from "./text/draft-lines";
import { readLines } from "./text/source-line";
import { withWrapEdge } from "./text/wrap-width";

/**
 * Reads plain text (decoded, any line ends) into the canonical document: hard-wrapped lines joined into paragraphs,
 * aligned columns, tabs and pipes read as table rows, list markers and headings told. Apart from white space,
 * line-end hyphens and labels that were wrapped in their column, the characters stay those of the source.
 * @throws AppError document-empty where there is no text.
 */
export function extractText(source: string): CanonicalDocument {
  return assembleDocument(draftLines(withWrapEdge(readLines(source)), source), "text");
}
