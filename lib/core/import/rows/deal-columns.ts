import type { ImportChoices } from "../column-mapping";
import type { FieldsOf } from "../deal-reader";
import { amountReader, fieldReaders } from "../field-readers";
import { IMPORT_FIELDS, type ImportField, REQUIRED_FIELDS } from "../import-field";
import { columnsOf, compileFields, type RowFields } from "../row-fields";
import type { Reading } from "../values/reading";
import { AmountColumn } from "./amount-column";
import { NameListColumn } from "./name-list-column";
import { type IsPlain, isPlainKey, isPlainName, isPlainQuote, isPlainUrl } from "./plain-text";
import { RememberedColumn } from "./remembered-column";
import type { RowBatch } from "./row-batch";
import { TextColumn } from "./text-column";

/** A column of the file, read for all rows of a batch at once. */
interface Column<T> {
  /** Marks the rows whose cell is refused. */
  read(batch: RowBatch, refused: Uint8Array): void;
  reading(row: number): Reading<T>;
}

/** Fields that are read cell by cell, each for itself. A word mapped for them would not be seen there. */
const READ_APART: readonly ImportField[] = [
  "startup",
  "externalKey",
  "sourceUrl",
  "sourceQuote",
  "amount",
  "valuation",
  "investors",
];

/**
 * The columns of a file, each with its way of reading, and the fields that they are.
 * @returns null where a field has several columns, a field read apart has mapped words, or startup or date has no column: then
 * rows are read as strings.
 */
export function compileColumns(choices: ImportChoices) {
  const isJoined = IMPORT_FIELDS.some((field) => columnsOf(choices, field).length > 1);
  const isMapped = READ_APART.some((field) => Object.keys(choices.values[field] ?? {}).length > 0);
  const absent = compileFields(choices);
  const isComplete = REQUIRED_FIELDS.every((field) => columnsOf(choices, field).length > 0);
  if (isJoined || isMapped || !isComplete) return null;
  const all: Column<unknown>[] = [];
  /** Makes the column of a field, where the file has one. */
  const make = <C extends Column<unknown>>(field: ImportField, made: (column: number) => C): C | null => {
    const [column] = columnsOf(choices, field);
    if (column === undefined) return null;
    const own = made(column);
    all.push(own);
    return own;
  };
  const readers = fieldReaders(choices, (read) => read);
  const remembered = <T>(field: ImportField, read: (cell: string) => Reading<T>) =>
    make(field, (column) => new RememberedColumn(column, read));
  const text = <Empty extends null>(
    field: ImportField,
    read: (cell: string) => Reading<string | Empty>,
    plain: IsPlain,
  ) => make(field, (column) => new TextColumn(column, read, plain));
  // Currencies come before the amounts that they stand beside.
  const amountCurrency = remembered("amountCurrency", readers.currency);
  const valuationCurrency = remembered("valuationCurrency", readers.currency);
  const sum = (field: "amount" | "valuation", own: typeof amountCurrency) =>
    make(field, (column) => {
      const unit = choices.columns.find((other) => other.column === column)?.unit ?? null;
      const { currency, scale } = choices;
      const rules = { currencies: own ?? amountCurrency, unit, currency, scale };
      return new AmountColumn(column, rules, amountReader(choices, field, unit, own !== null));
    });
  const columns = {
    startup: text<never>("startup", readers.startup, isPlainName),
    announcedOn: remembered("announcedOn", readers.announcedOn),
    round: remembered("round", readers.round),
    amount: sum("amount", amountCurrency),
    amountCurrency,
    valuation: sum("valuation", valuationCurrency),
    valuationCurrency,
    investors: make("investors", (column) => new NameListColumn(column, readers.investors)),
    investorKinds: remembered("investorKinds", readers.investorKinds),
    country: remembered("country", readers.country),
    cloudTerms: remembered("cloudTerms", readers.cloudTerms),
    cloudProvider: remembered("cloudProvider", readers.cloudProvider),
    exclusivity: remembered("exclusivity", readers.exclusivity),
    dataSharing: remembered("dataSharing", readers.dataSharing),
    credits: remembered("credits", readers.credits),
    strings: remembered("strings", readers.strings),
    sourceUrl: text("sourceUrl", readers.sourceUrl, isPlainUrl),
    sourceQuote: text("sourceQuote", readers.sourceQuote, isPlainQuote),
    confidence: remembered("confidence", readers.confidence),
    externalKey: text("externalKey", readers.externalKey, isPlainKey),
  };
  return { ...columns, all, fields: fieldsOf(columns, absent) };
}

export type DealColumns = NonNullable<ReturnType<typeof compileColumns>>;

/** How each field is read of a row: from its column; where the file has none, as a row without cells says it. */
function fieldsOf(columns: { [F in ImportField]: Column<unknown> | null }, absent: RowFields): FieldsOf<number> {
  const fields = IMPORT_FIELDS.map((field) => {
    const column = columns[field];
    const read = column === null ? () => absent[field]([]) : (row: number) => column.reading(row);
    return [field, read] as const;
  });
  // Each column was made above with the reader of its own field.
  return Object.fromEntries(fields) as unknown as FieldsOf<number>;
}
