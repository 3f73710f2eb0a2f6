import type { Confidence } from "../market/deal";
import type { TriState } from "../market/deal-filter";
import type { ImportChoices } from "./column-mapping";
import { amountReader, fieldReaders } from "./field-readers";
import type { ImportField } from "./import-field";
import type { Amount } from "./values/read-amount";
import type { Hosting } from "./values/read-cloud-terms";
import { type Reading, refused, understood } from "./values/reading";

/** Reads one field from the cells of a row. */
export type ReadField<T> = (cells: readonly string[]) => Reading<T>;

const NO_STARTUP = refused("no column goes to the startup", "choose the column of names");
const NO_DATE = refused("no column goes to the date", "choose the column of dates");
const NOT_STATED: Reading<null> = understood(null);
const NO_ITEMS: Reading<string[]> = understood([]);
const UNKNOWN: Reading<TriState> = understood("unknown");
const IMPORTED: Reading<Confidence> = understood("imported");
const NO_HOSTING: Reading<Hosting> = understood({ terms: null, provider: null });

/** The columns, from 0, that go to a field. */
export function columnsOf({ columns }: ImportChoices, field: ImportField): number[] {
  return columns.filter((column) => column.field === field).map(({ column }) => column);
}

/** Of several columns for one value, the first that is filled counts. */
export function filledColumn(columns: readonly number[], cells: readonly string[]): number | undefined {
  return columns.find((column) => (cells[column] ?? "").trim() !== "") ?? columns[0];
}

/** A reader of one value; of a field without a column `absent`. */
function one<T>(columns: readonly number[], read: (cell: string) => Reading<T>, absent: Reading<T>): ReadField<T> {
  const [first, second] = columns;
  if (first === undefined) return () => absent;
  if (second === undefined) return (cells) => read(cells[first] ?? "");
  return (cells) => read(cells[filledColumn(columns, cells) ?? first] ?? "");
}

/** A reader of a list, joined from several columns where there are several. */
function list(columns: readonly number[], read: (cell: string) => Reading<string[]>): ReadField<string[]> {
  if (columns.length < 2) return one(columns, read, NO_ITEMS);
  return (cells) => {
    const items = new Set<string>();
    for (const column of columns) {
      const reading = read(cells[column] ?? "");
      if (!reading.ok) return reading;
      for (const item of reading.value) items.add(item);
    }
    return understood([...items]);
  };
}

/** A reader of an amount, with the currency that stands in a column of its own. */
function sum(
  choices: ImportChoices,
  field: "amount" | "valuation",
  ownCurrency: readonly number[],
  readCurrency: (cell: string) => Reading<string | null>,
): ReadField<Amount | null> {
  const columns = columnsOf(choices, field);
  const isOwn = ownCurrency.length > 0;
  // One column of currencies mostly holds for both amounts.
  const currency = one(isOwn ? ownCurrency : columnsOf(choices, "amountCurrency"), readCurrency, NOT_STATED);
  const unit = choices.columns.find(({ column }) => column === columns[0])?.unit ?? null;
  const read = amountReader(choices, field, unit, isOwn);
  return (cells) => {
    const beside = currency(cells);
    if (columns.length === 0 || !beside.ok) return NOT_STATED; // a currency that cannot be read is a problem of its own cell
    return read(cells[filledColumn(columns, cells) ?? 0] ?? "", beside.value);
  };
}

/** A reader of the row's cells for each field; of fields without a column, what is not stated. Columns are settled here, once. */
export function compileFields(choices: ImportChoices) {
  const readers = fieldReaders(choices);
  const of = (field: ImportField): number[] => columnsOf(choices, field);
  return {
    startup: one(of("startup"), readers.startup, NO_STARTUP),
    announcedOn: one(of("announcedOn"), readers.announcedOn, NO_DATE),
    round: one(of("round"), readers.round, NOT_STATED),
    amount: sum(choices, "amount", of("amountCurrency"), readers.currency),
    amountCurrency: one(of("amountCurrency"), readers.currency, NOT_STATED),
    valuation: sum(choices, "valuation", of("valuationCurrency"), readers.currency),
    valuationCurrency: one(of("valuationCurrency"), readers.currency, NOT_STATED),
    investors: list(of("investors"), readers.investors),
    investorKinds: list(of("investorKinds"), readers.investorKinds),
    country: one(of("country"), readers.country, NOT_STATED),
    cloudTerms: one(of("cloudTerms"), readers.cloudTerms, NO_HOSTING),
    cloudProvider: one(of("cloudProvider"), readers.cloudProvider, NOT_STATED),
    exclusivity: one(of("exclusivity"), readers.exclusivity, UNKNOWN),
    dataSharing: one(of("dataSharing"), readers.dataSharing, UNKNOWN),
    credits: one(of("credits"), readers.credits, UNKNOWN),
    strings: list(of("strings"), readers.strings),
    sourceUrl: one(of("sourceUrl"), readers.sourceUrl, NOT_STATED),
    sourceQuote: one(of("sourceQuote"), readers.sourceQuote, NOT_STATED),
    confidence: one(of("confidence"), readers.confidence, IMPORTED),
    externalKey: one(of("externalKey"), readers.externalKey, NOT_STATED),
  } satisfies Record<ImportField, ReadField<unknown>>;
}

export type RowFields = ReturnType<typeof compileFields>;
