import { PROVENANCES, type Provenance } from "../core/market/deal-filter";
import { store } from "./client";
import { dealIndex } from "./deal-index/held-index";

/** Deals in each data set, as it is counted by default: of the public record the verified ones. */
export async function countDataSets(): Promise<Record<Provenance, number>> {
  const indexes = await Promise.all(PROVENANCES.map(dealIndex));
  const count = (set: Provenance) => indexes[PROVENANCES.indexOf(set)]?.match({ set }).count ?? 0;
  return { calibrated: count("calibrated"), public: count("public"), imported: count("imported") };
}

/** ISO date of the newest change in a data set; of the newest in the whole record where the set is empty. */
export async function readAsOf(set: Provenance): Promise<string> {
  const newest = async (sets: readonly Provenance[]) => {
    const { _max } = await store().deal.aggregate({
      where: { provenance: { in: [...sets] } },
      _max: { updatedAt: true },
    });
    return _max.updatedAt;
  };
  const date = (await newest([set])) ?? (await newest(PROVENANCES)) ?? new Date(0);
  return date.toISOString().slice(0, 10);
}
