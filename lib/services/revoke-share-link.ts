import type { Asker } from "../auth/asker";
import { AppError } from "../core/shared/app-error";
import { deleteShareLink } from "../data/share-links";

/**
 * Takes a link to a report back: from now on it leads nowhere.
 * @throws AppError not-found where the one who asks has no such link.
 */
export async function revokeShareLink(asker: Asker, reportId: string, linkId: string): Promise<void> {
  if (!(await deleteShareLink(asker.id, reportId, linkId)))
    throw new AppError("not-found", "There is no such link. It may have ended or been taken back already.");
}
