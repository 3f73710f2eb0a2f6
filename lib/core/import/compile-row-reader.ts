import type { TriState } from "../market/deal-filter";
import type { ImportChoices } from "./column-mapping";
import type { CsvRow } from "./csv-dialect";
import type { CellProblem, ImportedDeal, ReadRow } from "./deal-row";
import { amountReader, fieldReaders } from "./field-readers";
import type { ImportField } from "./import-field";
import { findRowProblem, PROBLEM_VALUE } from "./row-shape";
import type { Amount } from "./values/read-amount";
import type { CloudTerms } from "./values/read-cloud-terms";
import { type Reading, refused, understood } from "./values/reading";

type Cells = readonly string[];
type Read<T> = (cells: Cells) => Reading<T>;

const NO_STARTUP = refused("no column goes to the startup", "choose the column of names");
const NO_DATE = refused("no column goes to the date", "choose the column of dates");
const NOT_STATED: Reading<null> = understood(null);
const NO_ITEMS: Reading<string[]> = understood([]);

/**
 * Reads rows as deals, with what was chosen for the file. Compiled once per file: which cell goes where is settled here, and
 * each column remembers the values it has read. Deals share lists and amounts: never change one.
 * @param headers the names of all columns, in order; a row must have as many cells.
 */
export function compileRowReader(choices: ImportChoices, headers: readonly string[]): (row: CsvRow) => ReadRow {
  const fields = compileFields(choices);
  const width = headers.length;
  return (row) => {
    const { cells, line } = row;
    if (row.fault !== null || cells.length !== width) {
      const problem = findRowProblem(row, headers);
      if (problem !== null) return { problems: [problem], line };
    }
    const startup = fields.startup(cells);
    const announcedOn = fields.announcedOn(cells);
    const round = fields.round(cells);
    const amount = fields.amount(cells);
    const valuation = fields.valuation(cells);
    const investors = fields.investors(cells);
    const investorKinds = fields.investorKinds(cells);
    const country = fields.country(cells);
    const hosting = fields.cloudTerms(cells);
    const provider = fields.cloudProvider(cells);
    const exclusivity = fields.exclusivity(cells);
    const dataSharing = fields.dataSharing(cells);
    const credits = fields.credits(cells);
    const strings = fields.strings(cells);
    const sourceUrl = fields.sourceUrl(cells);
    const sourceQuote = fields.sourceQuote(cells);
    const confidence = fields.confidence(cells);
    const externalKey = fields.externalKey(cells);
    if (
      !(
        startup.ok && announcedOn.ok && round.ok && amount.ok && valuation.ok && investors.ok && investorKinds.ok &&
        country.ok && hosting.ok && provider.ok && exclusivity.ok && dataSharing.ok && credits.ok && strings.ok &&
        sourceUrl.ok && sourceQuote.ok && confidence.ok && externalKey.ok
      ) // biome-ignore format: one line per field says no more
    ) {
      return { problems: findProblems(row, fields, headers, choices), line };
    }
    const deal: ImportedDeal = {
      startup: startup.value,
      announcedOn: announcedOn.value,
      round: round.value,
      amount: amount.value === null ? null : amount.value.from,
      amountTo: amount.value === null ? null : amount.value.to,
      valuation: valuation.value === null ? null : valuation.value.from,
      investors: investors.value,
      investorKinds: investorKinds.value,
      country: country.value,
      cloudTerms: hosting.value.terms,
      cloudProvider: provider.value ?? hosting.value.provider,
      exclusivity: tiedToOneCloud(exclusivity.value, hosting.value.terms, strings.value),
      dataSharing:
        dataSharing.value === "unknown" && strings.value.includes("data_sharing") ? "yes" : dataSharing.value,
      credits: credits.value,
      strings: strings.value,
      sourceUrl: sourceUrl.value,
      sourceQuote: sourceQuote.value,
      confidence: confidence.value,
      externalKey: externalKey.value,
      asWritten: wordsOf(announcedOn.as, amount.as, valuation.as),
    };
    return { deal, line };
  };
}

/** As for the public record: a primary, preferred or multi-cloud term leaves other clouds open; 'none' proves nothing. */
function tiedToOneCloud(stated: TriState, terms: CloudTerms, strings: readonly string[]): TriState {
  if (stated !== "unknown") return stated;
  if (terms === "exclusive" || strings.includes("cloud_exclusivity")) return "yes";
  return terms === null || terms === "none" ? "unknown" : "no";
}

function wordsOf(
  announcedOn: string | null,
  amount: string | null,
  valuation: string | null,
): ImportedDeal["asWritten"] {
  if (announcedOn === null && amount === null && valuation === null) return null;
  return {
    ...(announcedOn === null ? {} : { announcedOn }),
    ...(amount === null ? {} : { amount }),
    ...(valuation === null ? {} : { valuation }),
  };
}

type Fields = ReturnType<typeof compileFields>;

/** A reader of the row's cells for each field; of fields without a column, what is not stated. */
function compileFields(choices: ImportChoices) {
  const readers = fieldReaders(choices);
  const columnsOf = (field: ImportField): number[] =>
    choices.columns.filter((column) => column.field === field).map(({ column }) => column);
  const one = <T>(field: ImportField, read: (cell: string) => Reading<T>, absent: Reading<T>): Read<T> => {
    const [first, ...others] = columnsOf(field);
    if (first === undefined) return () => absent;
    if (others.length === 0) return (cells) => read(cells[first] ?? "");
    return (cells) =>
      read(cells[[first, ...others].find((column) => (cells[column] ?? "").trim() !== "") ?? first] ?? "");
  };
  const list = (field: ImportField, read: (cell: string) => Reading<string[]>): Read<string[]> => {
    const columns = columnsOf(field);
    const [first] = columns;
    if (columns.length < 2) return one(field, read, first === undefined ? NO_ITEMS : read(""));
    return (cells) => joined(columns.map((column) => read(cells[column] ?? "")));
  };
  const sum = (field: "amount" | "valuation", currencyField: ImportField): Read<Amount | null> => {
    const [first] = columnsOf(field);
    if (first === undefined) return () => NOT_STATED;
    const isOwn = columnsOf(currencyField).length > 0;
    // One column of currencies mostly holds for both amounts.
    const currency = one(isOwn ? currencyField : "amountCurrency", readers.currency, NOT_STATED);
    const unit = choices.columns.find(({ column }) => column === first)?.unit ?? null;
    const read = amountReader(choices, field, unit, isOwn);
    return (cells) => {
      const beside = currency(cells);
      return beside.ok ? read(cells[first] ?? "", beside.value) : beside;
    };
  };
  const unknown = understood<TriState>("unknown");
  return {
    startup: one("startup", readers.startup, NO_STARTUP),
    announcedOn: one("announcedOn", readers.announcedOn, NO_DATE),
    round: one("round", readers.round, NOT_STATED),
    amount: sum("amount", "amountCurrency"),
    valuation: sum("valuation", "valuationCurrency"),
    investors: list("investors", readers.investors),
    investorKinds: list("investorKinds", readers.investorKinds),
    country: one("country", readers.country, NOT_STATED),
    cloudTerms: one("cloudTerms", readers.cloudTerms, understood({ terms: null, provider: null })),
    cloudProvider: one("cloudProvider", readers.cloudProvider, NOT_STATED),
    exclusivity: one("exclusivity", readers.exclusivity, unknown),
    dataSharing: one("dataSharing", readers.dataSharing, unknown),
    credits: one("credits", readers.credits, unknown),
    strings: list("strings", readers.strings),
    sourceUrl: one("sourceUrl", readers.sourceUrl, NOT_STATED),
    sourceQuote: one("sourceQuote", readers.sourceQuote, NOT_STATED),
    confidence: one("confidence", readers.confidence, understood("imported")),
    externalKey: one("externalKey", readers.externalKey, NOT_STATED),
  };
}

/** Lists of several columns as one. */
function joined(readings: readonly Reading<string[]>[]): Reading<string[]> {
  const items = new Set<string>();
  for (const reading of readings) {
    if (!reading.ok) return reading;
    for (const item of reading.value) items.add(item);
  }
  return understood([...items]);
}

/** Every cell of a row that cannot be read; one problem per cell. */
function findProblems(
  { cells, line, endLine }: CsvRow,
  fields: Fields,
  headers: readonly string[],
  choices: ImportChoices,
): CellProblem[] {
  const problems: CellProblem[] = [];
  for (const [field, read] of Object.entries(fields) as [keyof Fields, Read<unknown>][]) {
    const reading = read(cells);
    if (reading.ok) continue;
    const columns = choices.columns.filter((column) => column.field === field).map(({ column }) => column);
    const column = columns.find((i) => (cells[i] ?? "").trim() !== "") ?? columns[0];
    problems.push({
      line,
      endLine,
      column: column === undefined ? null : (headers[column] ?? null),
      value: column === undefined ? "" : (cells[column] ?? "").slice(0, PROBLEM_VALUE),
      reason: reading.reason,
      works: reading.works,
    });
  }
  return problems;
}
