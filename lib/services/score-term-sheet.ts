import { createHash } from "node:crypto";
import type { Asker } from "../auth/asker";
import type { Report } from "../core/report/report";
import { type ReadOptions, readTermSheet, type TermSheetFile } from "./read-term-sheet";
import { saveReport } from "./save-report";

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
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  // A Word file is kept, for as long as its report, so that the findings can be written into it as comments.
  const original = report.format === "docx" ? file.bytes : null;
  // Pasted text has no file whose size or hash would say anything.
  const known = file.fileName === null ? undefined : { sizeBytes: file.bytes.byteLength, sha256, original };
  return { id: await saveReport(asker, report, known), report };
}
