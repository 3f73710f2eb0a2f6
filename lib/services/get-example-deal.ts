import { dealQuerySchema } from "../core/market/deal-filter";
import { readDealPage } from "../data/deal-pages";

/** The id of a deal that is on record, for examples that work; null where there is none. */
export async function getExampleDeal(): Promise<string | null> {
  for (const set of ["public", "calibrated", "imported"] as const) {
    const { rows } = await readDealPage(dealQuerySchema.parse({ set, limit: 1 }));
    if (rows[0] !== undefined) return rows[0].id;
  }
  return null;
}
