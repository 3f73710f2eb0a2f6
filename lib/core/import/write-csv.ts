import type { CsvDialect } from "./csv-dialect";

/** What spreadsheets run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * One line of CSV with its line end. Cells that a spreadsheet would run get an apostrophe in front, which the import takes away
 * again.
 */
export function csvLine(
  dialect: Pick<CsvDialect, "delimiter" | "quote" | "newline">,
  cells: readonly string[],
): string {
  return `${cells.map((cell) => csvCell(dialect, cell)).join(dialect.delimiter)}${dialect.newline}`;
}

/** One cell, in quotation marks where it holds what has a meaning of its own, or blanks at its ends. */
function csvCell({ delimiter, quote }: Pick<CsvDialect, "delimiter" | "quote">, cell: string): string {
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  const isPlain =
    !text.includes(delimiter) &&
    !text.includes(quote) &&
    !text.includes("\n") &&
    !text.includes("\r") &&
    text.trim() === text;
  return isPlain ? text : `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;
}
