import type { Startup } from "../core/market/party";
import { AppError } from "../core/shared/app-error";
import { readStartup } from "../data/parties";

/**
 * One startup: its names, labels and declined offers.
 * @param key its name as it is compared, or one of its other names.
 * @throws AppError not-found.
 */
export async function getStartup(key: string): Promise<Startup> {
  const found = await readStartup(key);
  if (found === null) throw new AppError("not-found", "There is no startup of that name on record.");
  return found;
}
