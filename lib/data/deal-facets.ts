import type { DealFacets } from "../core/market/deal";
import type { Provenance } from "../core/market/deal-filter";
import { store } from "./client";

/** The values the filters of one data set can take, with the number of deals behind each; most frequent first. */
export async function readDealFacets(set: Provenance): Promise<DealFacets> {
  const where = { provenance: set };
  const [years, countries, rounds, kinds] = await Promise.all([
    store().deal.groupBy({ by: ["year"], where, _count: true, orderBy: { year: "asc" } }),
    store().deal.groupBy({ by: ["country"], where, _count: true }),
    store().deal.groupBy({ by: ["round"], where, _count: true }),
    store().dealInvestorKind.groupBy({ by: ["kind"], where: { deal: where }, _count: true }),
  ]);
  return {
    years: years.map((group) => ({ value: group.year, n: group._count })),
    countries: frequentFirst(countries.map((group) => ({ value: group.country, n: group._count }))),
    rounds: frequentFirst(rounds.map((group) => ({ value: group.round, n: group._count }))),
    investorKinds: frequentFirst(kinds.map((group) => ({ value: group.kind, n: group._count }))),
  };
}

/** What is not disclosed is no value to filter by. */
function frequentFirst(groups: { value: string | null; n: number }[]): { value: string; n: number }[] {
  return groups
    .flatMap(({ value, n }) => (value === null ? [] : { value, n }))
    .sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1));
}
