import type { Report } from "../core/report/report";
import type { Scenario } from "../core/report/scenario/scenario";
import { addComments } from "./docx/add-comments";
import { buildWord } from "./docx/build-word";
import { negotiationSheet } from "./negotiation-sheet";
import { reportToPdf } from "./pdf/report-to-pdf";
import { sheetToPdf } from "./pdf/sheet-to-pdf";

/** What a file is made of. */
export interface FileJob {
  kind: "pdf" | "docx" | "sheet";
  report: Report;
  /** ISO moment that the file says it was made; with the same job it has the same bytes. */
  date: string;
  /** The Word file that the report was made from; null where it was made from something else, or it is not kept. */
  original: Uint8Array | null;
  /** Where the paper stands in the record, in a sentence; null where that is not known. */
  market: string | null;
  /** The plan of a negotiation sheet; null for none. */
  scenario: Scenario | null;
}

/**
 * Makes the files that take long enough to be made in a process of their own.
 * @throws AppError document-damaged where the original cannot be read.
 */
export async function makeFile({ kind, report, date, original, market, scenario }: FileJob): Promise<Uint8Array> {
  switch (kind) {
    case "pdf":
      return reportToPdf(report, { date, market });
    case "docx":
      return addComments(original ?? buildWord(report, date), report, date);
    case "sheet":
      return sheetToPdf(negotiationSheet(report, scenario), report, date);
  }
}
