import type { DealFacets } from "../core/market/deal";
import type { DealFilter } from "../core/market/deal-filter";
import { dealIndex } from "./deal-index/held-index";

/** The values the filters of one data set can take, with the number of deals behind each; most frequent first. */
export async function readDealFacets(of: Pick<DealFilter, "set" | "confidence">): Promise<DealFacets> {
  const { years, countries, rounds, investorKinds, cloudTerms, strings } = (await dealIndex(of.set)).facets(of);
  return {
    years: years.map(([value, n]) => ({ value, n })),
    countries: frequentFirst(countries),
    rounds: frequentFirst(rounds),
    investorKinds: frequentFirst(investorKinds),
    cloudTerms: frequentFirst(cloudTerms),
    strings: frequentFirst(strings),
  };
}

function frequentFirst(counts: readonly (readonly [string, number])[]): { value: string; n: number }[] {
  return counts.map(([value, n]) => ({ value, n })).sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1));
}
