import type { TriState } from "../market/deal-filter";
import type { ColumnUnit, ImportChoices } from "./column-mapping";
import type { ImportField } from "./import-field";
import { foldCell } from "./values/fold-cell";
import { type Amount, type AmountContext, readAmount } from "./values/read-amount";
import { readCloudProvider, readCloudTerms } from "./values/read-cloud-terms";
import { readCountry } from "./values/read-country";
import { readDate } from "./values/read-date";
import { readInvestors } from "./values/read-investors";
import { readRound } from "./values/read-round";
import { readConfidence, readCurrency, readOptionalText, readStartup, readUrl } from "./values/read-text";
import { readInvestorKinds, readTerms } from "./values/read-tokens";
import { EXCLUSIVITY_WORDS, readTriState } from "./values/read-tri-state";
import type { Reading } from "./values/reading";
import { remembered } from "./values/remembered";
import { MAX_KEY, MAX_QUOTE } from "./values/text-within";

type Read<T> = (cell: string) => Reading<T>;

/**
 * A reader with the values that were mapped once for all rows: such a cell is read as what it was mapped to, null as an empty
 * cell.
 */
function withMapped<T>(read: Read<T>, choices: ImportChoices, field: ImportField): Read<T> {
  const mapped = choices.values[field];
  if (mapped === undefined || Object.keys(mapped).length === 0) return read;
  return (cell) => {
    const folded = foldCell(cell);
    return read(Object.hasOwn(mapped, folded) ? (mapped[folded] ?? "") : cell);
  };
}

/** Makes a reader remember what it has read. */
type Remember = <T>(read: Read<T>) => Read<T>;

/**
 * One reader per field, each with the file's choices. Amounts: see amountReader.
 * @param remember given the readers of fields whose values repeat.
 */
export function fieldReaders(choices: ImportChoices, remember: Remember = remembered) {
  const reader = <T>(field: ImportField, read: Read<T>): Read<T> => remember(withMapped(read, choices, field));
  const dates = { order: choices.dateOrder, excelDates: choices.excelDates === true };
  const triState = (field: ImportField, words?: Readonly<Record<string, TriState>>): Read<TriState> =>
    reader(field, (cell) => readTriState(cell, words));
  return {
    // Texts of which each row has its own are read quicker than they are looked up.
    startup: withMapped(readStartup, choices, "startup"),
    announcedOn: reader("announcedOn", (cell) => readDate(cell, dates)),
    round: reader("round", readRound),
    currency: reader("amountCurrency", readCurrency),
    investors: reader("investors", readInvestors),
    investorKinds: reader("investorKinds", (cell) => readInvestorKinds(cell, choices.values.investorKinds)),
    country: reader("country", readCountry),
    cloudTerms: reader("cloudTerms", readCloudTerms),
    cloudProvider: reader("cloudProvider", readCloudProvider),
    exclusivity: triState("exclusivity", EXCLUSIVITY_WORDS),
    dataSharing: triState("dataSharing"),
    credits: triState("credits"),
    strings: reader("strings", (cell) => readTerms(cell, choices.values.strings)),
    sourceUrl: withMapped(readUrl, choices, "sourceUrl"),
    sourceQuote: withMapped((cell) => readOptionalText(cell, MAX_QUOTE), choices, "sourceQuote"),
    confidence: reader("confidence", readConfidence),
    externalKey: withMapped((cell) => readOptionalText(cell, MAX_KEY), choices, "externalKey"),
  };
}

/**
 * A reader of amounts for each currency that stands beside them; null where the row names none.
 * @param isOwn false where the column of currencies belongs to another amount and is only a hint.
 */
export function amountReader(
  choices: ImportChoices,
  field: "amount" | "valuation",
  unit: ColumnUnit | null,
  isOwn: boolean,
) {
  const readerFor = (beside: string | null): Read<Amount | null> => {
    const context: AmountContext = {
      decimalMark: choices.decimalMark,
      currency: (isOwn ? null : beside) ?? unit?.currency ?? choices.currency,
      beside: isOwn ? beside : null,
      scale: unit?.scale ?? choices.scale,
    };
    return remembered(withMapped((cell) => readAmount(cell, context), choices, field));
  };
  const byCurrency = new Map<string | null, Read<Amount | null>>();
  return (cell: string, beside: string | null): Reading<Amount | null> => {
    let read = byCurrency.get(beside);
    if (read === undefined) {
      read = readerFor(beside);
      byCurrency.set(beside, read);
    }
    return read(cell);
  };
}
