import type { CsvRow, RowFault } from "./csv-dialect";
import type { CellProblem } from "./deal-row";

/** Characters of a cell that a problem repeats. */
export const PROBLEM_VALUE = 200;

/** What readCsvBeginning calls a column without a name. */
const UNNAMED = /^Column (\d+)$/;

const FAULTS: Readonly<Record<RowFault["kind"], (fault: RowFault) => { reason: string; works: string }>> = {
  "unclosed-quote": ({ line }) => ({
    reason: "a quotation mark is not closed",
    works: `close the quotation mark on line ${line}`,
  }),
  "text-after-quote": ({ line }) => ({
    reason: "text stands behind a closing quotation mark",
    works: `double the quotation marks inside the cell on line ${line}`,
  }),
  "cell-too-long": () => ({ reason: "a cell is longer than 100,000 characters", works: "a shorter text" }),
  nul: () => ({ reason: "a cell holds a NUL character", works: "the file saved anew as text, or another encoding" }),
  undecodable: () => ({
    reason: "a character cannot be read in this encoding",
    works: "another encoding for the file, or the row typed anew",
  }),
};

/**
 * What is wrong with a row as a whole; null where its cells fit the columns. Surplus cells that are empty, and missing ones
 * under columns without a name, are how spreadsheets write, and no problem.
 */
export function findRowProblem(row: CsvRow, headers: readonly string[]): CellProblem | null {
  const { line, fault, cells } = row;
  // An unclosed quotation mark is seen only where it is missed, so both lines are named.
  const endLine = Math.max(row.endLine, fault?.line ?? 0);
  const count = `${cells.length} cells, ${headers.length} expected`;
  if (fault !== null) {
    const isCell = fault.kind === "nul" || fault.kind === "undecodable" || fault.kind === "cell-too-long";
    const column = isCell ? (headers[fault.column] ?? null) : null;
    const value =
      isCell || cells.length === headers.length ? (cells[fault.column] ?? "").slice(0, PROBLEM_VALUE) : count;
    return { line, endLine, column, value, ...FAULTS[fault.kind](fault) };
  }
  if (cells.length > headers.length && cells.slice(headers.length).some((cell) => cell.trim() !== "")) {
    return {
      line,
      endLine,
      column: null,
      value: count,
      reason: "the row has more cells than the header",
      works: "quotation marks around cells that hold the delimiter",
    };
  }
  const missing = headers.slice(cells.length);
  if (missing.some((name, i) => UNNAMED.exec(name)?.[1] !== String(cells.length + i + 1))) {
    return {
      line,
      endLine,
      column: null,
      value: count,
      reason: "the row has fewer cells than the header",
      works: "an empty cell for each value that is not known",
    };
  }
  return null;
}
