import type { Investor } from "../core/market/party";
import { AppError } from "../core/shared/app-error";
import { readInvestor } from "../data/parties";

/**
 * One investor: its names, kinds and the offers it had declined.
 * @param key its name as it is compared, or one of its other names.
 * @throws AppError not-found.
 */
export async function getInvestor(key: string): Promise<Investor> {
  const found = await readInvestor(key);
  if (found === null) throw new AppError("not-found", "There is no investor of that name on record.");
  return found;
}
