import type { DealRow } from "../core/market/deal";
import { type Money, toMajor } from "../core/shared/money";
import { type CsvCell, toCsv } from "./csv";

const LIST = "; ";

const COLUMNS: readonly (readonly [name: string, cell: (deal: DealRow) => CsvCell])[] = [
  ["id", (deal) => deal.id],
  ["data_set", (deal) => deal.provenance],
  ["startup", (deal) => deal.startup],
  ["country", (deal) => deal.country],
  ["announced_on", (deal) => deal.announcedOn],
  ["round", (deal) => deal.round],
  ["amount", (deal) => major(deal.amount)],
  ["amount_currency", (deal) => deal.amount?.currency ?? null],
  ["valuation", (deal) => major(deal.valuation)],
  ["valuation_currency", (deal) => deal.valuation?.currency ?? null],
  ["lead_investors", (deal) => list(deal.lead)],
  ["investor_kinds", (deal) => list(deal.investorKinds)],
  ["cloud_exclusivity", (deal) => deal.exclusivity],
  ["data_sharing", (deal) => deal.dataSharing],
  ["cloud_terms", (deal) => deal.cloudTerms],
  ["cloud_provider", (deal) => deal.cloudProvider],
  ["strings_on_record", (deal) => list(deal.strings)],
  ["confidence", (deal) => deal.confidence],
  ["source_url", (deal) => deal.sourceUrl],
  ["source_quote", (deal) => deal.sourceQuote],
];

/** The head line of the table of deals. */
export function dealsHead(): string {
  return toCsv([COLUMNS.map(([name]) => name)]);
}

/** Lines of the table of deals. Amounts in major units; lists joined by '; '; an empty cell is not disclosed. */
export function dealsToCsv(deals: readonly DealRow[]): string {
  return toCsv(deals.map((deal) => COLUMNS.map(([, cell]) => cell(deal))));
}

function major(money: Money | null): number | null {
  return money === null ? null : toMajor(money);
}

function list(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(LIST);
}
