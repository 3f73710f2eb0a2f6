import type { Asker } from "../auth/asker";
import type { Report } from "../core/report/report";
import { AppError } from "../core/shared/app-error";
import { keepReport } from "./keep-report";
import { type ReadOptions, readTermSheet, type TermSheetFile } from "./read-term-sheet";

async function readDraft(file: TermSheetFile, draft: "before" | "after", options: ReadOptions): Promise<Report> {
  try {
    return await readTermSheet(file, options);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(error.code, error.message, { details: { ...error.details, draft }, cause: error.cause });
  }
}

/**
 * Reads, scores and keeps two drafts for the one who asks. Both are read before either is kept, so that nothing is left
 * behind where one cannot be read.
 * @throws AppError document-*, with `details.draft` saying which of the two.
 */
export async function scoreTwoDrafts(
  asker: Asker,
  before: TermSheetFile,
  after: TermSheetFile,
  options: ReadOptions = {},
): Promise<{ a: string; b: string }> {
  const first = await readDraft(before, "before", options);
  const second = await readDraft(after, "after", options);
  options.signal?.throwIfAborted();
  return { a: await keepReport(asker, first, before), b: await keepReport(asker, second, after) };
}
