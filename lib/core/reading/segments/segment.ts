import type { Span } from "../../shared/span";

/** The unit of reading: a sentence, list item or table cell that can carry one clause; a finding's span is one of these. */
export interface Segment extends Span {
  /** `document.text.slice(start, end)`. */
  text: string;
  /** A block that is one unit of a list or a table is an item or a cell; the rest are sentences. Headings are kept: they can be fragments with duties. */
  shape: "sentence" | "item" | "cell" | "heading";
  /** Headings above, outermost first, without their numbers. */
  headings: string[];
  /** Row label or run-in heading: 'Exclusivity' in 'Exclusivity | 24 months ...'. */
  label: string | null;
  /** The words that introduce the list the segment stands in: 'The Company shall not:'. */
  leadIn: string | null;
  /** The sentence before, in the same block or the block before under the same heading. */
  before: string | null;
  language: "en" | "zh";
  /** Index of the block in the document. */
  block: number;
}
