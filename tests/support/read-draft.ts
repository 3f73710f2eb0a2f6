import { readDocument } from "@/lib/core/reading/read-document";
import { buildReport } from "@/lib/core/report/build-report";
import type { Report } from "@/lib/core/report/report";
import { extractText } from "@/lib/extract/plain-text";

/** Reads and scores a text as the product does, without the child process. */
export function readDraft(text: string, file = "draft.txt"): Report {
  const document = extractText(text);
  return buildReport({ document, reading: readDocument(document), file });
}
