import type { Span } from "../shared/span";

export type DocumentFormat = "pdf" | "docx" | "html" | "markdown" | "text";

/** Language of a document or block; `mixed` where both English and Chinese carry clauses. */
export type Language = "en" | "zh" | "mixed";

export type BlockType = "heading" | "paragraph" | "list_item" | "table_row" | "footnote";

/**
 * One logical line of the document: a heading, a whole paragraph (lines joined), a list item, a table row or a footnote.
 * Its text is `document.text.slice(start, end)` and holds no line break.
 */
export interface Block extends Span {
  type: BlockType;
  language: Language;
  /** 1-based page, null where the format has no pages. */
  page: number | null;
  /** 1-based line of the source file at which the block begins, null where the format has no lines. */
  line: number | null;
  /** Heading depth (1 = title) or list nesting (1 = outermost); null for other blocks. */
  level: number | null;
  /** Table rows and 'Term | text' sheets: the cells, left to right. In the text they are separated by one tab. */
  cells: Span[];
  /** List items: the marker ('(a)', '3.', '第五条'), which lies inside the block's text. */
  marker: Span | null;
}

export interface PageMark {
  /** 1-based page number. */
  page: number;
  /** Offset in `text` of the first block of that page. */
  start: number;
}

/**
 * The one form every reader gives: blocks in reading order joined by '\n' (no other line break), no page headers or
 * footers, hyphenation undone, runs of spaces folded to one; the characters themselves are the source's.
 * All offsets in the product are UTF-16 code units over `text`.
 */
export interface CanonicalDocument {
  text: string;
  blocks: Block[];
  /** Empty where the format has no pages. */
  pages: PageMark[];
  language: Language;
  format: DocumentFormat;
  /** First heading or first line, at most 120 characters; null for none. */
  title: string | null;
  /** What a reader should know: '2 pages are pictures and were not read (3, 4)'. */
  warnings: string[];
}
