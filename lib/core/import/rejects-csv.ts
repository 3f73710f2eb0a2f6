import type { CsvDialect, CsvRow } from "./csv-dialect";
import type { CellProblem } from "./deal-row";
import { csvLine } from "./write-csv";

/** Columns that are put before the file's own; suggestColumns leaves them out when the mended file comes back. */
export const REJECT_COLUMNS = ["Line in the file", "Why it was rejected", "What would work"] as const;

/**
 * The first line of a file of rejected rows: the columns that say why, then the file's own. They stand first so that a row with
 * too many cells keeps each cell under its column.
 */
export function rejectsHeader(headers: readonly string[], dialect: CsvDialect): string {
  return csvLine(dialect, [...REJECT_COLUMNS, ...headers]);
}

/** One rejected row with its cells as the file has them, to be mended and imported again. */
export function rejectLine(row: CsvRow, problems: readonly CellProblem[], dialect: CsvDialect): string {
  const lines = row.endLine === row.line ? String(row.line) : `${row.line}-${row.endLine}`;
  const reasons = problems.map(({ column, reason }) => (column === null ? reason : `${column}: ${reason}`));
  const works = [...new Set(problems.map((problem) => problem.works))];
  return csvLine(dialect, [lines, reasons.join(" | "), works.join(" | "), ...row.cells]);
}
