import type { ImportField } from "./import-field";
import { foldCell } from "./values/fold-cell";
import { readAmount } from "./values/read-amount";
import { readCloudTerms } from "./values/read-cloud-terms";
import { readCountry } from "./values/read-country";
import { readDate } from "./values/read-date";
import { readRound } from "./values/read-round";
import { readConfidence, readCurrency, readUrl } from "./values/read-text";
import { readInvestorKinds, readTerms } from "./values/read-tokens";
import { readTriState } from "./values/read-tri-state";
import { isUndisclosed } from "./values/undisclosed";

type Fits = (cell: string) => boolean;

const AMOUNT = { decimalMark: null, currency: "USD", beside: null, scale: 1 } as const;
const isAmount: Fits = (cell) => readAmount(cell, AMOUNT).ok;
const isTriState: Fits = (cell) => readTriState(cell).ok;

/** A name has letters, which a count has not, and is no address. */
const isName: Fits = (cell) => /\p{L}/u.test(cell) && !/^https?:/i.test(cell.trim());

/** What fits each field whose values can be told apart from others; any text fits the rest. */
const FITS: Partial<Record<ImportField, Fits>> = {
  startup: isName,
  investors: isName,
  announcedOn: (cell) =>
    readDate(cell, { order: "day-month", excelDates: true }).ok ||
    readDate(cell, { order: "month-day", excelDates: true }).ok,
  amount: isAmount,
  valuation: isAmount,
  amountCurrency: (cell) => readCurrency(cell).ok,
  valuationCurrency: (cell) => readCurrency(cell).ok,
  country: (cell) => readCountry(cell).ok,
  cloudTerms: (cell) => readCloudTerms(cell).ok,
  exclusivity: isTriState,
  dataSharing: isTriState,
  credits: isTriState,
  strings: (cell) => readTerms(cell).ok,
  investorKinds: (cell) => readInvestorKinds(cell).ok,
  sourceUrl: (cell) => readUrl(cell).ok,
  confidence: (cell) => readConfidence(cell).ok,
};

/** Fields that content alone can point to, most telling first; the round by its usual names only. */
const BY_CONTENT: readonly (readonly [ImportField, Fits])[] = [
  ["sourceUrl", (cell) => /^https?:/i.test(cell.trim()) && readUrl(cell).ok],
  ["announcedOn", (cell) => /\d{4}/.test(cell) && (FITS.announcedOn?.(cell) ?? false)],
  ["amount", (cell) => /[$€£¥₹₩万亿億]|\b(?:usd|eur|gbp|cny|rmb)\b/i.test(cell) && isAmount(cell)],
  ["cloudTerms", (cell) => { const hosting = readCloudTerms(cell); return hosting.ok && hosting.value.terms !== null && foldCell(cell) !== "no" && foldCell(cell) !== "none"; }],
  ["strings", (cell) => { const terms = readTerms(cell); return terms.ok && terms.value.length > 0; }],
  ["round", (cell) => { const round = readRound(cell); return round.ok && round.value !== null && /^(?:Pre-)?(?:Series [A-K]|Seed|seed)/.test(round.value); }],
  ["country", (cell) => { const country = readCountry(cell); return country.ok && country.value !== null; }],
]; // biome-ignore format: one line per field

/** The cells of a column that say something. */
export function statedCells(cells: readonly string[]): string[] {
  return cells.filter((cell) => !isUndisclosed(foldCell(cell)));
}

/** Share of a column's stated cells that the field can read, 0 to 1; null where any text would fit or nothing is stated. */
export function shareThatFits(field: ImportField, stated: readonly string[]): number | null {
  const fits = FITS[field];
  return fits === undefined || stated.length === 0 ? null : stated.filter(fits).length / stated.length;
}

/** Content alone must be nearly all of one kind to point to a field. */
const LEAST_BY_CONTENT = 0.85;

/** The field that a column's content points to, whatever its name; null where it does not tell. */
export function fieldOfContent(stated: readonly string[]): { field: ImportField; share: number } | null {
  for (const [field, fits] of stated.length === 0 ? [] : BY_CONTENT) {
    const share = stated.filter(fits).length / stated.length;
    if (share >= LEAST_BY_CONTENT) return { field, share };
  }
  return null;
}
