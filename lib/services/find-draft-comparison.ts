import type { Asker } from "../auth/asker";
import { compareDrafts } from "../core/drafts/compare-drafts";
import type { DraftComparison } from "../core/drafts/draft-change";
import { getReport } from "./get-report";

/**
 * Two reports of the one who asks, compared as drafts of one paper: `a` the older, `b` the newer.
 * @throws AppError not-found where either is not theirs.
 */
export async function findDraftComparison(asker: Asker | null, a: string, b: string): Promise<DraftComparison> {
  const [before, after] = await Promise.all([getReport(asker, a), getReport(asker, b)]);
  return compareDrafts(before.report, after.report);
}
