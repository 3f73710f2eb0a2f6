/** A cell: text, a number, or nothing known. */
export type CsvCell = string | number | null;

/**
 * Rows as CSV (RFC 4180: CRLF, quotes where a cell holds a comma, quote or line break). An unknown value is an empty cell. A
 * text that a spreadsheet would run as a formula gets an apostrophe in front, because exported words come from other people.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(toCell).join(",")}\r\n`).join("");
}

function toCell(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
