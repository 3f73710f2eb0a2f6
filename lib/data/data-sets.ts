import { PROVENANCES, type Provenance } from "../core/market/deal-filter";
import { store } from "./client";
import { dealIndex } from "./deal-index/held-index";
import { freshAggregates } from "./trends/fresh-aggregates";

/** Deals in each data set, as it is counted by default: of the public record the verified ones. */
export async function countDataSets(): Promise<Record<Provenance, number>> {
  const indexes = await Promise.all(PROVENANCES.map(dealIndex));
  const count = (set: Provenance) => indexes[PROVENANCES.indexOf(set)]?.match({ set }).count ?? 0;
  return { calibrated: count("calibrated"), public: count("public"), imported: count("imported") };
}

/** ISO date of the newest change in a data set; of the newest in the whole record where the set is empty. */
export async function readAsOf(set: Provenance): Promise<string> {
  await freshAggregates();
  const changes = await store().setCell.findMany();
  const newest = changes.map(({ changedAt }) => changedAt).sort();
  const own = changes.find(({ provenance }) => provenance === set)?.changedAt ?? newest.at(-1);
  return new Date(own ?? 0).toISOString().slice(0, 10);
}
