import type { BlockType } from "@/lib/core/document/canonical-document";
import type { Span } from "@/lib/core/shared/span";

/** A block before it has its place in the document: offsets are relative to its own text. */
export interface DraftBlock {
  type: BlockType;
  /** No line break in it. */
  text: string;
  cells: Span[];
  /** Characters of the list marker at the start of `text`; 0 for none. */
  markerLength: number;
  level: number | null;
  page: number | null;
  line: number | null;
}

/** Where a block stands in its source. */
export interface DraftPlace {
  page?: number | null;
  line?: number | null;
}

/** A heading, paragraph or footnote. */
export function textDraft(
  type: Exclude<BlockType, "table_row" | "list_item">,
  text: string,
  place: DraftPlace & { level?: number | null; markerLength?: number } = {},
): DraftBlock {
  const { page = null, line = null, level = null, markerLength = 0 } = place;
  return { type, text, cells: [], markerLength, level, page, line };
}

/** A list item; `text` begins with its marker. */
export function itemDraft(text: string, markerLength: number, level: number, place: DraftPlace = {}): DraftBlock {
  const { page = null, line = null } = place;
  return { type: "list_item", text, cells: [], markerLength, level, page, line };
}

/** A table row: its cells are parted by one tab each in the text; empty cells are left out. */
export function rowDraft(cells: readonly string[], place: DraftPlace = {}): DraftBlock {
  const { page = null, line = null } = place;
  let text = "";
  const spans: Span[] = [];
  for (const cell of cells) {
    if (cell === "") continue;
    if (text !== "") text += "\t";
    spans.push({ start: text.length, end: text.length + cell.length });
    text += cell;
  }
  return { type: "table_row", text, cells: spans, markerLength: 0, level: null, page, line };
}

/** A row of a pipe table: the pipes stay in the text, the cells are what stands between them. */
export function pipeRowDraft(text: string, place: DraftPlace = {}): DraftBlock {
  const { page = null, line = null } = place;
  const cells: Span[] = [];
  for (const found of text.matchAll(/[^|]+/gu)) {
    const cell = found[0];
    const start = found.index + (cell.length - cell.trimStart().length);
    const end = found.index + cell.trimEnd().length;
    if (end > start) cells.push({ start, end });
  }
  return { type: "table_row", text, cells, markerLength: 0, level: null, page, line };
}
