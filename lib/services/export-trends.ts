import { type TrendFilter, withYears } from "../core/market/trend-filter";
import { marketToCsv, termDealsToCsv, termsToCsv, totalsToCsv } from "../export/trends-to-csv";
import { findPublicTerms } from "./find-public-terms";
import { findTrends } from "./find-trends";

/** The tables of the trends page that can be had as CSV. */
export const TREND_TABLES = ["market", "terms", "term-deals", "totals"] as const;
export type TrendTableName = (typeof TREND_TABLES)[number];

/** One table of the trends page as CSV: the same numbers, unrounded, from the same queries. */
export async function exportTrends(table: TrendTableName, filter: TrendFilter): Promise<string> {
  switch (table) {
    case "market":
      return marketToCsv(await findTrends(withYears(filter)), withYears(filter));
    case "terms":
      return termsToCsv(await findPublicTerms());
    case "term-deals":
      return termDealsToCsv(await findPublicTerms());
    case "totals":
      return totalsToCsv((await findTrends(withYears(filter))).totals);
  }
}
