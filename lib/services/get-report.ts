import type { Asker } from "../auth/asker";
import type { StoredReport } from "../core/report/stored-report";
import { AppError } from "../core/shared/app-error";
import { readReport } from "../data/reports";

/**
 * A report of the one who asks.
 * @param asker null for a browser without a cookie of ours, which has no reports.
 * @throws AppError not-found; the same for somebody else's report as for none, so that ids tell nothing.
 */
export async function getReport(asker: Asker | null, reportId: string): Promise<StoredReport> {
  const found = asker === null ? null : await readReport(asker.id, reportId);
  if (found === null) {
    throw new AppError(
      "not-found",
      "There is no such report in this browser. It may have been deleted, or made in another one.",
    );
  }
  return found;
}
