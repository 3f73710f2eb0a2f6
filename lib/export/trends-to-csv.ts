import type { PublicTerms } from "../core/market/public-terms";
import { CLOUD_TERMS } from "../core/market/public-terms";
import type { MarketTotal, TrendReport } from "../core/market/trend";
import type { TrendFilter } from "../core/market/trend-filter";
import { buildTrendTable, differenceOf, percentOf, type TrendMeasure } from "../core/market/trend-table";
import { type CsvCell, toCsv } from "./csv";

const UNITS: Record<TrendMeasure, string> = {
  funding: "USD billion",
  exclusivity: "percent",
  average: "USD million",
  dataSharing: "percent",
  largeCloud: "percent",
};

/** The trends table: a row per measure and year, unrounded, with the counts behind it; the public record as rows of its own. */
export function marketToCsv(report: TrendReport, filter: TrendFilter): string {
  const head = ["data_set", "measure", "year", "unit", "published", "computed", "difference", "n", "of", "as_of"];
  const own = buildTrendTable(report, filter).flatMap((row) =>
    row.cells.map((cell): CsvCell[] => [
      report.set,
      row.measure,
      cell.year,
      UNITS[row.measure],
      cell.published,
      cell.computed,
      differenceOf(cell),
      cell.n,
      cell.of,
      report.asOf,
    ]),
  );
  // Where the table itself is of the public record, its rows are above already.
  const record = (report.set === "public" ? [] : report.publicYears).map((year): CsvCell[] => [
    "public",
    "exclusivity",
    year.year,
    "percent",
    null,
    percentOf(year.exclusivity),
    null,
    year.exclusivity.k,
    year.exclusivity.n,
    report.asOf,
  ]);
  return toCsv([head, ...own, ...record]);
}

/** Public deals by year and cloud term. */
export function termsToCsv(terms: PublicTerms): string {
  const rows = terms.years.map((year) => [year.year, ...CLOUD_TERMS.map((term) => year.counts[term]), terms.asOf]);
  return toCsv([["year", ...CLOUD_TERMS, "as_of"], ...rows]);
}

/** Public deals with a known cloud term and amount: the points of the chart. */
export function termDealsToCsv(terms: PublicTerms): string {
  const rows = terms.deals.map((d) => [d.id, d.startup, d.announcedOn, d.term, d.amount.minor / 1e8, terms.asOf]);
  return toCsv([["id", "startup", "announced_on", "cloud_term", "amount_usd_million", "as_of"], ...rows]);
}

/** Funding as different sources count it. */
export function totalsToCsv(totals: readonly MarketTotal[]): string {
  const rows = totals.map((t) => [
    t.year,
    t.source,
    t.scope,
    t.fundingUsdB,
    t.deals,
    t.averageUsdM,
    t.sourceUrl,
    t.note,
  ]);
  return toCsv([
    ["year", "source", "scope", "funding_usd_billion", "deals", "average_usd_million", "source_url", "note"],
    ...rows,
  ]);
}
