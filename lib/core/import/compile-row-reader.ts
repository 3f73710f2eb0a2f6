import type { ImportChoices } from "./column-mapping";
import type { CsvRow } from "./csv-dialect";
import { DealReader } from "./deal-reader";
import type { CellProblem, ReadRow } from "./deal-row";
import type { ImportField } from "./import-field";
import { columnsOf, compileFields, filledColumn, type ReadField, type RowFields } from "./row-fields";
import { findRowProblem, PROBLEM_VALUE } from "./row-shape";

/**
 * Reads rows as deals, with what was chosen for the file. Compiled once per file: which cell goes where is settled here, and
 * each column remembers the values it has read. Deals share lists and amounts: never change one.
 * @param headers the names of all columns, in order; a row must have as many cells.
 */
export function compileRowReader(choices: ImportChoices, headers: readonly string[]): (row: CsvRow) => ReadRow {
  const reader = new DealReader(compileFields(choices));
  const width = headers.length;
  return (row) => {
    const { cells, line } = row;
    if (row.fault !== null || cells.length !== width) {
      const problem = findRowProblem(row, headers);
      if (problem !== null) return { problems: [problem], line };
    }
    const deal = reader.read(cells);
    return deal === null ? { problems: findProblems(row, reader.fields, headers, choices), line } : { deal, line };
  };
}

/** Every cell of a row that cannot be read, from left to right; one problem per cell. */
function findProblems(
  { cells, line, endLine }: CsvRow,
  fields: RowFields,
  headers: readonly string[],
  choices: ImportChoices,
): CellProblem[] {
  const found: { at: number; problem: CellProblem }[] = [];
  for (const [field, read] of Object.entries(fields) as [ImportField, ReadField<unknown>][]) {
    const reading = read(cells);
    if (reading.ok) continue;
    const at = filledColumn(columnsOf(choices, field), cells) ?? -1;
    const column = headers[at] ?? null;
    const value = (cells[at] ?? "").slice(0, PROBLEM_VALUE);
    found.push({ at, problem: { line, endLine, column, value, reason: reading.reason, works: reading.works } });
  }
  return found.sort((a, b) => a.at - b.at).map(({ problem }) => problem);
}
