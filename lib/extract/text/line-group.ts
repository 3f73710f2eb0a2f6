import type { SourceLine } from "./source-line";

/** What holds for the whole text while its lines are grouped. */
export interface GroupContext {
  /** See hasSentenceValues. */
  sentenceValues: boolean;
  /** True where many lines begin with a 'Label:', so that such a line begins a paragraph. */
  labelled: boolean;
}

/** Lines that make one block. */
export interface LineGroup {
  kind: "prose" | "row" | "pipes";
  lines: SourceLine[];
  /** Rows: the pieces of each cell, in the order in which they stood; `right` is the end of the last one. */
  cells: { column: number; right: number; pieces: string[] }[];
  /** True where a blank line stands before it. */
  afterBlank: boolean;
  /** True where a blank line (or the end) follows. */
  beforeBlank: boolean;
}
