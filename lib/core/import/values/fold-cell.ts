import { foldWidth } from "../../reading/facts/fold-width";

const SPACES = / {2,}/g;

/** A cell as it is compared with words: full-width signs as ASCII, lower case, single blanks, none at the ends. */
export function foldCell(cell: string): string {
  return foldWidth(cell).replace(SPACES, " ").trim().toLowerCase();
}

/** Signs that make a spreadsheet run a cell as a formula; exports put an apostrophe before them. */
const ESCAPED_FORMULA = /^'[=+\-@\t\r]/;

/** The text of a cell: blanks at the ends and the apostrophe that an export put before a formula sign taken away. */
export function cellText(cell: string): string {
  const text = cell.trim();
  return text.charCodeAt(0) === 39 && ESCAPED_FORMULA.test(text) ? text.slice(1) : text;
}
