import type { TriState } from "../market/deal-filter";
import type { ImportChoices } from "./column-mapping";
import type { CsvRow } from "./csv-dialect";
import type { CellProblem, ImportedDeal, ReadRow } from "./deal-row";
import type { ImportField } from "./import-field";
import { columnsOf, compileFields, filledColumn, type ReadField, type RowFields } from "./row-fields";
import { findRowProblem, PROBLEM_VALUE } from "./row-shape";
import type { CloudTerms } from "./values/read-cloud-terms";
import type { Reading, Understood } from "./values/reading";

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

/** Makes deals of cells. Whether a cell was refused is kept here, because a function made anew for each row would cost more. */
class DealReader {
  readonly fields: RowFields;
  #isRefused = false;

  constructor(fields: RowFields) {
    this.fields = fields;
  }

  /** A refused reading has no value; what is made of it is thrown away. */
  #take<T>(reading: Reading<T>): Understood<T> {
    if (!reading.ok) this.#isRefused = true;
    return reading as Understood<T>;
  }

  /** The deal of a row; null where a cell cannot be read. One literal, so that all deals have one shape. */
  read(cells: readonly string[]): ImportedDeal | null {
    const { fields } = this;
    this.#isRefused = false;
    const announcedOn = this.#take(fields.announcedOn(cells));
    const amount = this.#take(fields.amount(cells));
    const valuation = this.#take(fields.valuation(cells));
    const hosting = this.#take(fields.cloudTerms(cells)).value;
    const strings = this.#take(fields.strings(cells)).value;
    this.#take(fields.amountCurrency(cells));
    this.#take(fields.valuationCurrency(cells));
    if (this.#isRefused) return null;
    const deal: ImportedDeal = {
      startup: this.#take(fields.startup(cells)).value,
      announcedOn: announcedOn.value,
      round: this.#take(fields.round(cells)).value,
      amount: amount.value === null ? null : amount.value.from,
      amountTo: amount.value === null ? null : amount.value.to,
      valuation: valuation.value === null ? null : valuation.value.from,
      investors: this.#take(fields.investors(cells)).value,
      investorKinds: this.#take(fields.investorKinds(cells)).value,
      country: this.#take(fields.country(cells)).value,
      cloudTerms: hosting.terms,
      cloudProvider: this.#take(fields.cloudProvider(cells)).value ?? hosting.provider,
      exclusivity: tiedToOneCloud(this.#take(fields.exclusivity(cells)).value, hosting.terms, strings),
      dataSharing: orYes(this.#take(fields.dataSharing(cells)).value, strings.includes("data_sharing")),
      credits: this.#take(fields.credits(cells)).value,
      strings,
      sourceUrl: this.#take(fields.sourceUrl(cells)).value,
      sourceQuote: this.#take(fields.sourceQuote(cells)).value,
      confidence: this.#take(fields.confidence(cells)).value,
      externalKey: this.#take(fields.externalKey(cells)).value,
      asWritten: wordsOf(announcedOn.as, amount.as, valuation.as),
    };
    return this.#isRefused ? null : deal;
  }
}

function orYes(stated: TriState, isSaidElsewhere: boolean): TriState {
  return stated === "unknown" && isSaidElsewhere ? "yes" : stated;
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
