import type { Report } from "../core/report/report";
import { addComments } from "./docx/add-comments";
import { buildWord } from "./docx/build-word";

/** What a file is made of. */
export interface FileJob {
  kind: "docx";
  report: Report;
  /** ISO moment that the file says it was made; with the same job it has the same bytes. */
  date: string;
  /** The Word file that the report was made from; null where it was made from something else, or it is not kept. */
  original: Uint8Array | null;
}

/**
 * Makes the files that take long enough to be made in a process of their own.
 * @throws AppError document-damaged where the original cannot be read.
 */
export async function makeFile({ report, date, original }: FileJob): Promise<Uint8Array> {
  return addComments(original ?? buildWord(report, date), report, date);
}
