import type { CanonicalDocument } from "../core/document/canonical-document";
import { assembleDocument } from "./assemble-document";
import { type DraftBlock, itemDraft, pipeRowDraft, rowDraft, textDraft } from "./draft-block";
import { ListNesting } from "./list-nesting";
import { groupLines } from "./text/group-lines";
import { headingLevel } from "./text/heading-lines";
import { joinLines, WordBook } from "./text/join-lines";
import type { LineGroup } from "./text/line-group";
import { readLines } from "./text/source-line";
import { findWrap } from "./text/wrap-width";

/**
 * Reads plain text (decoded, any line ends) into the canonical document: hard-wrapped lines joined into paragraphs,
 * aligned columns, tabs and pipes read as table rows, list markers and headings told. Apart from white space,
 * line-end hyphens and labels that were wrapped in their column, the characters stay those of the source.
 * @throws AppError document-empty where there is no text.
 */
export function extractText(source: string): CanonicalDocument {
  return assembleDocument(readTextBlocks(source), "text");
}

/** The blocks of a plain text, `line` being 1-based lines of `source`. */
export function readTextBlocks(source: string): DraftBlock[] {
  const lines = readLines(source);
  const groups = groupLines(lines, findWrap(lines));
  const book = new WordBook(source);
  const texts = groups.map((group) => textOf(group, book));
  const nesting = new ListNesting();
  return groups.map((_, index) => toDraft(groups, texts, index, book, nesting));
}

function textOf(group: LineGroup, book: WordBook): string {
  // The quote mark of a mail reply stays where a paragraph begins and goes where its lines are joined.
  const quote = /^>[>\s]*/u.exec(group.lines[0]?.text ?? "")?.[0].trim();
  const pieces = group.lines.map(({ text }, index) => (quote && index > 0 ? text.replace(/^>[>\s]*/u, "") : text));
  return joinLines(pieces, book);
}

function toDraft(
  groups: readonly LineGroup[],
  texts: readonly string[],
  index: number,
  book: WordBook,
  nesting: ListNesting,
): DraftBlock {
  const group = groups[index] ?? { kind: "prose", lines: [], cells: [], afterBlank: true, beforeBlank: true };
  const text = texts[index] ?? "";
  const place = { line: group.lines[0]?.number ?? null };
  if (group.kind === "pipes") return pipeRowDraft(text, place);
  if (group.kind === "row")
    return rowDraft(
      group.cells.map((cell) => joinLines(cell.pieces, book)),
      place,
    );
  const marker = group.lines[0]?.marker ?? null;
  const markerLength = marker ? marker.text.replace(/\s+/gu, " ").length : 0;
  const level = headingLevel(text, {
    body: text.slice(markerLength).trim(),
    markerStyle: marker?.style ?? null,
    nextMarkerStyle: groups[index + 1]?.lines[0]?.marker?.style ?? null,
    first: index === 0,
    afterBlank: group.afterBlank,
    beforeBlank: group.beforeBlank,
    previous: texts[index - 1] ?? null,
    next: texts[index + 1] ?? null,
  });
  if (level !== null && group.lines.length <= 2) {
    nesting.reset();
    return textDraft("heading", text, { ...place, level, markerLength });
  }
  if (!marker) return textDraft("paragraph", text, place);
  return itemDraft(text, markerLength, nesting.levelOf(marker.style, marker.text), place);
}
