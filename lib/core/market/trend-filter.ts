import type { DealFilter } from "./deal-filter";
import { type RawParams, type ReadQuery, readDealQuery } from "./deal-url";

/** The years the article covers: what the trends page shows where the reader names none. */
export const ARTICLE_YEARS = { from: 2022, to: 2024 } as const;

/** What the trends page can be narrowed by. */
const NARROWED_BY = ["set", "from", "to", "country", "investorKind", "round", "size", "confidence"] as const;

export type TrendFilter = Pick<DealFilter, (typeof NARROWED_BY)[number]>;

/** Reads the address of the trends page as leniently as the explorer's; what does not apply to it is left out silently. */
export function readTrendFilter(params: RawParams): ReadQuery<TrendFilter> {
  const used = Object.fromEntries(NARROWED_BY.map((name) => [name, params[name]]));
  const { query, ignored, untidy } = readDealQuery(used);
  const { set, from, to, country, investorKind, round, size, confidence } = query;
  return { query: { set, from, to, country, investorKind, round, size, confidence }, ignored, untidy };
}

/** The filter with both ends of its years: the article's, stretched to hold the end the reader names. */
export function withYears(filter: TrendFilter): TrendFilter & { from: number; to: number } {
  const from = filter.from ?? Math.min(ARTICLE_YEARS.from, filter.to ?? ARTICLE_YEARS.from);
  const to = filter.to ?? Math.max(ARTICLE_YEARS.to, from);
  return { ...filter, from, to };
}

/** True where the reader narrows the deals of a year, so that the published figures are no longer their counterpart. */
export function isNarrowed(filter: TrendFilter): boolean {
  return [filter.country, filter.investorKind, filter.round, filter.size].some((value) => value !== undefined);
}
