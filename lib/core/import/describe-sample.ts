import type { ImportChoices } from "./column-mapping";
import { compileRowReader } from "./compile-row-reader";
import type { CsvRow } from "./csv-dialect";
import { ambiguousDate, dateOrderOf } from "./date-order";
import { ambiguousFigure } from "./decimal-mark";
import type { ImportField } from "./import-field";
import type { ColumnSample, ImportQuestions, UnreadValue } from "./import-run";
import { LIST_FIELDS } from "./suggest-columns";
import { foldCell } from "./values/fold-cell";
import { NO_CURRENCY } from "./values/read-amount";

/** Different values shown of a column, and how much of each. */
const FIRST_VALUES = 3;
const SHOWN = 60;
const SEPARATORS = [";", ",", "、", "|", "/"] as const;
/** Fields whose words can be mapped once for all rows. */
export const MAPPABLE_FIELDS: ReadonlySet<ImportField> = new Set<ImportField>([
  "cloudTerms",
  "exclusivity",
  "dataSharing",
  "credits",
  "country",
  "confidence",
  "strings",
  "investorKinds",
  "amountCurrency",
  "valuationCurrency",
]);

export interface SampleDescription {
  columns: ColumnSample[];
  /** Columns, from 1, with line ends inside quotation marks. */
  quotedNewlines: number[];
  questions: ImportQuestions;
  unread: UnreadValue[];
}

/** What the beginning of a file shows: its columns, what it leaves open, and the words that no rule can read. */
export function describeSample(
  headers: readonly string[],
  rows: readonly CsvRow[],
  choices: ImportChoices,
): SampleDescription {
  const cells = headers.map((_, i) => rows.map((row) => row.cells[i] ?? ""));
  const columns = headers.map((header, i) => describeColumn(header, cells[i] ?? [], choices.columns[i]?.field ?? null));
  const quotedNewlines = headers.flatMap((_, i) =>
    (cells[i] ?? []).some((cell) => /[\n\r]/.test(cell)) ? [i + 1] : [],
  );
  return {
    columns,
    quotedNewlines,
    questions: findQuestions(headers, rows, choices),
    unread: countUnread(headers, rows, choices),
  };
}

function describeColumn(header: string, cells: readonly string[], field: ImportField | null): ColumnSample {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const first = [...new Set(filled.map((cell) => cell.trim().slice(0, SHOWN)))].slice(0, FIRST_VALUES);
  const isList = field !== null && LIST_FIELDS.has(field);
  return {
    header,
    firstValues: first,
    filled: cells.length === 0 ? 0 : filled.length / cells.length,
    separators: isList ? SEPARATORS.filter((separator) => filled.some((cell) => cell.includes(separator))) : [],
  };
}

/** What must be asked once: of these an example is shown. A question that was answered is not asked again. */
function findQuestions(headers: readonly string[], rows: readonly CsvRow[], choices: ImportChoices): ImportQuestions {
  const cellsOf = (...fields: ImportField[]): string[] =>
    choices.columns
      .filter(({ field }) => field !== null && fields.includes(field))
      .flatMap(({ column }) => rows.map((row) => row.cells[column] ?? ""));
  const dates = cellsOf("announcedOn");
  const read = compileRowReader(choices, headers);
  const noCurrency = rows
    .flatMap((row) => {
      const result = read(row);
      return "problems" in result ? result.problems : [];
    })
    .find(({ reason }) => reason === NO_CURRENCY);
  return {
    dateOrder: choices.dateOrder === null && dateOrderOf(dates) === "ask" ? ambiguousDate(dates) : null,
    currency: noCurrency?.value ?? null,
    decimalMark: choices.decimalMark === null ? ambiguousFigure(cellsOf("amount", "valuation")) : null,
  };
}

/** Values of mappable fields that cannot be read, with how many rows hold each; most frequent first. */
function countUnread(headers: readonly string[], rows: readonly CsvRow[], choices: ImportChoices): UnreadValue[] {
  const read = compileRowReader(choices, headers);
  const fieldOf = new Map(choices.columns.map(({ column, field }) => [headers[column] ?? "", field] as const));
  const counts = new Map<string, UnreadValue>();
  for (const row of rows) {
    const result = read(row);
    for (const { column, value } of "problems" in result ? result.problems : []) {
      const field = column === null ? null : (fieldOf.get(column) ?? null);
      if (field === null || !MAPPABLE_FIELDS.has(field)) continue;
      const key = `${field} ${foldCell(value)}`;
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { field, value, count: 1 });
      else known.count++;
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
