import type { Asker } from "../auth/asker";
import type { Report } from "../core/report/report";
import { keepReport } from "./keep-report";
import { type ReadOptions, readTermSheet, type TermSheetFile } from "./read-term-sheet";

/**
 * Reads, scores and keeps a term sheet for the one who asks. Nothing is kept where reading fails or is cancelled.
 * @throws AppError document-*.
 */
export async function scoreTermSheet(
  asker: Asker,
  file: TermSheetFile,
  options: ReadOptions = {},
): Promise<{ id: string; report: Report }> {
  const report = await readTermSheet(file, options);
  options.signal?.throwIfAborted();
  return { id: await keepReport(asker, report, file), report };
}
