import type { PublicTerms, TermDeal } from "@/lib/core/market/public-terms";
import type { MarketTotal, Share, TrendYear } from "@/lib/core/market/trend";
import { percentOf } from "@/lib/core/market/trend-table";
import { formatDate } from "@/lib/format/date";
import { countOf } from "@/lib/format/number";

/** A share resting on fewer deals than this is told as a count, not as a trend; with 20 one deal moves it by 5 points. */
export const ENOUGH_DEALS = 20;
/** A change of up to a tenth is called "hardly"; it is what a handful of deals does. */
const HARDLY = 0.1;

type Move = "rose" | "fell" | "hardly rose" | "hardly fell" | "stayed level";

function move(from: number, to: number): Move {
  if (from === to) return "stayed level";
  const hardly = Math.abs(to - from) <= HARDLY * from ? "hardly " : "";
  return to > from ? (`${hardly}rose` as Move) : (`${hardly}fell` as Move);
}

/** True where a share of any year rests on so few deals that a line through it would draw noise. */
export function tooFew(years: readonly TrendYear[]): boolean {
  return years.some((y) => y.exclusivity.n < ENOUGH_DEALS || y.dataSharing.n < ENOUGH_DEALS);
}

/** What the shares of the first and the last year say, as the chart's title. */
export function sharesFinding(years: readonly TrendYear[]): string {
  const first = years[0];
  const last = years.at(-1);
  if (!first || !last || tooFew(years)) return "Too few deals say so to read a trend";
  if (first === last)
    return `${rounded(first.exclusivity)} tied to one cloud, ${rounded(first.dataSharing)} with data sharing`;
  const shares = [first, last].flatMap((y) => [y.exclusivity, y.dataSharing]);
  const [tied0, data0, tied1, data1] = shares.map((s) => percentOf(s) ?? 0) as [number, number, number, number];
  const tied = move(tied0, tied1);
  const data = move(data0, data1);
  if (tied === data) return `The shares ${tied}`;
  return `The share tied to one cloud ${tied}, data sharing ${data}`;
}

function rounded(share: Share): string {
  return `${Math.round(percentOf(share) ?? 0)}%`;
}

/** The counts of all years together, where no trend can be read from them. */
function countedFinding(years: readonly TrendYear[]): string {
  const k = years.reduce((sum, y) => sum + y.exclusivity.k, 0);
  const n = years.reduce((sum, y) => sum + y.exclusivity.n, 0);
  return n === 0
    ? "No deal says whether it is tied to one cloud"
    : `${k} of ${countOf(n, "deal")} that say so are tied to one cloud`;
}

/** What the counts behind the first share say. */
export function tiedFinding(years: readonly TrendYear[]): string {
  const first = years[0];
  const last = years.at(-1);
  if (!first || !last || first === last || tooFew(years)) return countedFinding(years);
  const tied = move(first.exclusivity.k, last.exclusivity.k);
  const rest = move(first.exclusivity.n - first.exclusivity.k, last.exclusivity.n - last.exclusivity.k);
  if (tied === rest) return `Tied deals ${tied} in number, and so did the others`;
  return `Tied deals ${tied} in number; the others ${rest}`;
}

/** The last deal on record that ties a startup to one cloud, said as a span without any. */
export function exclusiveFinding(deals: readonly TermDeal[]): string {
  const dates = deals.filter((d) => d.term === "exclusive").map((d) => d.announcedOn);
  const last = dates.sort().at(-1);
  if (last === undefined) return "No public deal with a known amount is exclusive";
  const later = deals.filter((d) => d.announcedOn > last).length;
  if (later === 0) return `The latest public deal with a known term, ${formatDate(last)}, is exclusive`;
  return `No public deal on record after ${formatDate(last.slice(0, 7), "long")} is exclusive`;
}

/** Whether the record says more than it leaves open. */
export function disclosureFinding(terms: PublicTerms): string {
  const unknown = terms.years.reduce((sum, y) => sum + y.counts.unknown, 0);
  const all = terms.years.reduce((sum, y) => sum + Object.values(y.counts).reduce((a, b) => a + b, 0), 0);
  return unknown * 2 > all ? "Most public deals do not say" : "What public deals say about the cloud";
}

/** Whether the sources agree: a year in which one counts half as much again as another is no agreement. */
export function totalsFinding(totals: readonly MarketTotal[]): string {
  const years = [...new Set(totals.map((t) => t.year))];
  const apart = years.some((year) => {
    const sums = totals.filter((t) => t.year === year).map((t) => t.fundingUsdB);
    return Math.max(...sums) >= 1.5 * Math.min(...sums);
  });
  return apart ? "Nobody counts the same market" : "Funding on record, by source";
}
