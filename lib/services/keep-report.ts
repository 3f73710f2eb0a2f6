import { createHash } from "node:crypto";
import type { Asker } from "../auth/asker";
import type { Report } from "../core/report/report";
import type { TermSheetFile } from "./read-term-sheet";
import { saveReport } from "./save-report";

/**
 * Keeps the report of a document that was read, with what may be kept of its file. @returns the report's id.
 */
export function keepReport(asker: Asker, report: Report, file: TermSheetFile): Promise<string> {
  // Pasted text has no file whose size or hash would say anything.
  if (file.fileName === null) return saveReport(asker, report);
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  // A Word file is kept, for as long as its report, so that the findings can be written into it as comments.
  const original = report.format === "docx" ? file.bytes : null;
  return saveReport(asker, report, { sizeBytes: file.bytes.byteLength, sha256, original });
}
