import { PROVENANCES, type Provenance } from "../core/market/deal-filter";
import { store } from "./client";

/** Deals in each data set. */
export async function countDataSets(): Promise<Record<Provenance, number>> {
  const groups = await store().deal.groupBy({ by: ["provenance"], _count: true });
  const counts = new Map(groups.map((group) => [group.provenance, group._count]));
  const count = (set: Provenance) => counts.get(set) ?? 0;
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
