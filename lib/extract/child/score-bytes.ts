import { readDocument } from "@/lib/core/reading/read-document";
import { buildReport } from "@/lib/core/report/build-report";
import type { Report } from "@/lib/core/report/report";
import { extractDocument } from "../extract-document";
import type { ReadingStage } from "../reading-stage";
import type { ReaderJob } from "./reader-message";

/**
 * Everything that touches a hostile file: bytes to document, document to reading, reading to report.
 * @throws AppError with a document-* code.
 */
export async function scoreBytes(
  job: Omit<ReaderJob, "task">,
  onStage: (stage: ReadingStage) => void,
): Promise<Report> {
  const { bytes, fileName, mimeType } = job;
  const document = await extractDocument(bytes, { fileName, mimeType, onStage });
  onStage("detecting");
  const reading = readDocument(document);
  onStage("scoring");
  return buildReport({ document, reading, file: fileName });
}
