import type { TrendReport } from "../core/market/trend";
import type { TrendFilter } from "../core/market/trend-filter";
import { countDataSets, readAsOf } from "../data/data-sets";
import { readMarketEvents, readMarketTotals, readPublishedYears } from "../data/market-record";
import { readTrendYears } from "../data/trend-years";

/**
 * The trend table of one data set, computed by SQL from the deals that match, beside the published figures and the
 * public record of the same years.
 */
export async function findTrends(filter: TrendFilter): Promise<TrendReport> {
  const [years, published, totals, events, counts, asOf] = await Promise.all([
    readTrendYears(filter),
    readPublishedYears(),
    readMarketTotals(),
    readMarketEvents(),
    countDataSets(),
    readAsOf(filter.set),
  ]);
  const shown = new Set(years.map(({ year }) => year));
  const publicYears = filter.set === "public" ? years : await readTrendYears({ ...filter, set: "public" });
  return {
    set: filter.set,
    years,
    published,
    publicYears: publicYears.filter(({ year }) => shown.has(year)),
    totals,
    events,
    setCount: counts[filter.set],
    asOf,
  };
}
