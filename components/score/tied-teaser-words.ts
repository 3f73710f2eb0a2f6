import type { TrendYear } from "@/lib/core/market/trend";
import { percentOf } from "@/lib/core/market/trend-table";
import { formatNumber, listOf } from "@/lib/format/number";

/** A change of up to a tenth is called 'hardly': it is what a handful of deals does. */
const HARDLY = 0.1;

/**
 * What the counts say from the first to the last year, title and sentences. The title names the cause only where the
 * counts bear it out: the share rose, tied deals hardly moved, all deals fell. Null for less than two years with deals.
 */
export function tiedTeaserWords(years: readonly TrendYear[]): { title: string; text: string } | null {
  const first = years[0];
  const last = years.at(-1);
  const from = first && percentOf(first.exclusivity);
  const to = last && percentOf(last.exclusivity);
  if (!first || !last || first === last || from == null || to == null) return null;
  const [tied, all] = [last.exclusivity.k - first.exclusivity.k, last.exclusivity.n - first.exclusivity.n];
  const hardly = Math.abs(tied) <= HARDLY * first.exclusivity.k;
  const bears = to > from && hardly && all < 0;
  const counts = listOf(years.map((year) => formatNumber(year.exclusivity.k)));
  const share = `From ${first.year} to ${last.year} the share went from ${Math.round(from)}% to ${Math.round(to)}%.`;
  const move = `The number of tied deals ${hardly ? "hardly moved" : "moved too"}: ${counts}.`;
  const rest =
    all === 0 ? "" : ` There were ${formatNumber(Math.abs(all))} ${all < 0 ? "fewer" : "more"} deals to divide by.`;
  return {
    title: bears ? "The share tied to one cloud rose because deals fell" : "Deals tied to one cloud",
    text: `${share} ${move}${rest}`,
  };
}
