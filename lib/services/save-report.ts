import type { Asker } from "../auth/asker";
import type { Report } from "../core/report/report";
import { insertReport, type ReadFile } from "../data/reports";

/**
 * Keeps a report for the one who asks; nobody else can open it.
 * @param file size and hash of the file that was read, and its bytes where they are to be kept; left out for pasted text.
 * @returns the id of the report.
 */
export async function saveReport(
  asker: Asker,
  report: Report,
  file: ReadFile = { sizeBytes: null, sha256: null },
): Promise<string> {
  return insertReport(asker.id, report, file);
}
