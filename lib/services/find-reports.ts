import type { Asker } from "../auth/asker";
import type { ReportSummary } from "../core/report/stored-report";
import { readReportSummaries } from "../data/reports";

/** The reports of the one who asks, newest first, at most `limit`. A browser without a cookie of ours has none. */
export async function findReports(asker: Asker | null, limit = 50): Promise<ReportSummary[]> {
  return asker === null ? [] : readReportSummaries(asker.id, limit);
}
