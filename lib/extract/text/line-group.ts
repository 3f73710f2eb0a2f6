import type { SourceLine } from "./source-line";

/** What holds for the whole text while its lines are grouped. */
export interface GroupContext {
  /** See hasSentenceValues. */
  sentenceValues: boolean;
}

/** Lines that make one block. */
export interface LineGroup {
  kind: "prose" | "row" | "pipes";
  lines: SourceLine[];
  /** Rows: the pieces of each cell, in the order in which they stood. */
  cells: { column: number; pieces: string[] }[];
  /** True where a blank line stands before it. */
  afterBlank: boolean;
  /** True where a blank line (or the end) follows. */
  beforeBlank: boolean;
}
