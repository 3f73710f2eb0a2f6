import type { Asker } from "../auth/asker";
import type { ShareLink } from "../core/report/share-link";
import { AppError } from "../core/shared/app-error";
import { readShareLinks } from "../data/share-links";

/**
 * The links that lead to a report of the one who asks, newest first; those that ended are not among them.
 * @throws AppError not-found.
 */
export async function findShareLinks(asker: Asker | null, reportId: string): Promise<ShareLink[]> {
  const links = asker === null ? null : await readShareLinks(asker.id, reportId, new Date());
  if (links === null) throw new AppError("not-found", "There is no such report in this browser.");
  return links;
}
