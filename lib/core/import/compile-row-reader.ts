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
  const fields = compileFields(choices);
  const width = headers.length;
  return (row) => {
    const { cells, line } = row;
    if (row.fault !== null || cells.length !== width) {
      const problem = findRowProblem(row, headers);
      if (problem !== null) return { problems: [problem], line };
    }
    const deal = readDeal(fields, cells);
    return deal === null ? { problems: findProblems(row, fields, headers, choices), line } : { deal, line };
  };
}

/** The deal of a row; null where a cell cannot be read. One literal, so that all deals have one shape. */
function readDeal(fields: RowFields, cells: readonly string[]): ImportedDeal | null {
  let isRefused = false;
  const take = <T>(reading: Reading<T>): Understood<T> => {
    if (!reading.ok) isRefused = true;
    // A refused reading has no value; the deal made of it is thrown away below.
    return reading as Understood<T>;
  };
  const announcedOn = take(fields.announcedOn(cells));
  const amount = take(fields.amount(cells));
  const valuation = take(fields.valuation(cells));
  const hosting = take(fields.cloudTerms(cells)).value;
  const strings = take(fields.strings(cells)).value;
  take(fields.amountCurrency(cells));
  take(fields.valuationCurrency(cells));
  if (isRefused) return null;
  const deal: ImportedDeal = {
    startup: take(fields.startup(cells)).value,
    announcedOn: announcedOn.value,
    round: take(fields.round(cells)).value,
    amount: amount.value === null ? null : amount.value.from,
    amountTo: amount.value === null ? null : amount.value.to,
    valuation: valuation.value === null ? null : valuation.value.from,
    investors: take(fields.investors(cells)).value,
    investorKinds: take(fields.investorKinds(cells)).value,
    country: take(fields.country(cells)).value,
    cloudTerms: hosting.terms,
    cloudProvider: take(fields.cloudProvider(cells)).value ?? hosting.provider,
    exclusivity: tiedToOneCloud(take(fields.exclusivity(cells)).value, hosting.terms, strings),
    dataSharing: orYes(take(fields.dataSharing(cells)).value, strings.includes("data_sharing")),
    credits: take(fields.credits(cells)).value,
    strings,
    sourceUrl: take(fields.sourceUrl(cells)).value,
    sourceQuote: take(fields.sourceQuote(cells)).value,
    confidence: take(fields.confidence(cells)).value,
    externalKey: take(fields.externalKey(cells)).value,
    asWritten: wordsOf(announcedOn.as, amount.as, valuation.as),
  };
  return isRefused ? null : deal;
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
