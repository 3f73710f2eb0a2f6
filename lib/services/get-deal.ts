import type { DealDetail } from "../core/market/deal-detail";
import { AppError } from "../core/shared/app-error";
import { readDealDetail } from "../data/deal-details";

/**
 * One deal with its investors, terms and the source of each value.
 * @throws AppError not-found.
 */
export async function getDeal(id: string): Promise<DealDetail> {
  const found = await readDealDetail(id);
  if (found === null)
    throw new AppError("not-found", "There is no such deal on record. It may have been merged or removed.");
  return found;
}
