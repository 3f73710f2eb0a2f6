import type { Viewer } from "../auth/signed-in";
import type { LikelyPage } from "../core/import/import-run";
import { readLikelyPage } from "../data/imports/read-import-view";

/**
 * New rows of a plan that look much like a deal on record, page by page.
 * @param page from 1.
 * @throws AppError not-found.
 */
export function findLikelyDuplicates(_viewer: Viewer, runId: string, page: number): Promise<LikelyPage> {
  return readLikelyPage(runId, page);
}
