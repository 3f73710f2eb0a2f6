import type { Asker } from "../auth/asker";
import { AppError } from "../core/shared/app-error";
import { eraseTermSheet } from "../data/reports";

/**
 * Deletes the term sheet of a report for good: its text, the report, findings and decisions; nothing of it stays in the
 * database's files.
 * @throws AppError not-found where the one who asks has no such report.
 */
export async function deleteTermSheet(asker: Asker, reportId: string): Promise<void> {
  if (!(await eraseTermSheet(asker.id, reportId))) {
    throw new AppError("not-found", "There is no such report in this browser. It may have been deleted already.");
  }
}
