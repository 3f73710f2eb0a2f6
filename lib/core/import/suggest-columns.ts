import { statedCells } from "./column-content";
import type { ImportChoices, MappedColumn } from "./column-mapping";
import { columnSuggestion, type Suggestion } from "./column-suggestion";
import type { CsvRow } from "./csv-dialect";
import { dateOrderOf } from "./date-order";
import { decimalMarkOf } from "./decimal-mark";
import type { ImportField } from "./import-field";

/** Fields that several columns may go to: their lists are joined. */
export const LIST_FIELDS: ReadonlySet<ImportField> = new Set<ImportField>(["investors", "investorKinds", "strings"]);

/**
 * Where the columns of a file most likely go, by their names and by what their first cells hold, and what the values say of dates
 * and decimal marks. A suggestion with a confidence below 0.5 is left out. Nothing is guessed about currencies.
 * @param rows the first rows below the header; a few hundred are enough.
 */
export function suggestColumns(headers: readonly string[], rows: readonly CsvRow[]): ImportChoices {
  const cells = headers.map((_, i) => rows.map((row) => row.cells[i] ?? ""));
  const suggestions = headers.map((header, i) => columnSuggestion(header, statedCells(cells[i] ?? [])));
  const columns = withoutRivals(headers, suggestions);
  const cellsOf = (...fields: ImportField[]): string[] =>
    columns.flatMap(({ column, field }) => (field !== null && fields.includes(field) ? (cells[column] ?? []) : []));
  const order = dateOrderOf(cellsOf("announcedOn"));
  return {
    columns,
    dateOrder: order === "ask" ? null : order,
    decimalMark: decimalMarkOf(cellsOf("amount", "valuation")),
    currency: null,
    scale: 1,
    values: {},
  };
}

/** Of several columns for a field with one value, the surest is taken; the first where they are alike. */
function withoutRivals(headers: readonly string[], suggestions: readonly Suggestion[]): MappedColumn[] {
  return suggestions.map((suggestion, column): MappedColumn => {
    const header = headers[column] ?? "";
    const { field, confidence, reason, unit } = suggestion;
    const rival =
      field === null || LIST_FIELDS.has(field)
        ? undefined
        : suggestions.findIndex(
            (other, i) =>
              i !== column &&
              other.field === field &&
              (other.confidence > confidence || (other.confidence === confidence && i < column)),
          );
    if (rival === undefined || rival < 0) return { column, header, field, confidence, reason, unit };
    return { column, header, field: null, confidence: 0.5, reason: `'${headers[rival]}' fits better`, unit: null };
  });
}
