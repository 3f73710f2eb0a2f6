import type { TakeAwayKind } from "../core/report/take-away";
import type { FileJob } from "./make-file";
import { makeInChild } from "./make-in-child";
import { negotiationSheet } from "./negotiation-sheet";
import { reportToMarkdown } from "./report-to-markdown";
import { sheetToMarkdown } from "./sheet-to-markdown";

/** As `FileJob`, for any form. */
export type TakeAwayJob = Omit<FileJob, "kind"> & { kind: TakeAwayKind };

export interface TakeAwayOptions {
  /** Absolute path of the bundled program that makes files, dist/export-child.mjs. */
  childPath: string;
  signal?: AbortSignal;
}

/**
 * A report in the form asked for: text at once, other files by a process of their own.
 * @throws AppError as `makeInChild`.
 */
export async function takeAway(job: TakeAwayJob, { childPath, signal }: TakeAwayOptions): Promise<Uint8Array> {
  const { kind, report } = job;
  switch (kind) {
    case "markdown":
      return new TextEncoder().encode(reportToMarkdown(report));
    case "json":
      return new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`);
    case "sheet-markdown":
      return new TextEncoder().encode(sheetToMarkdown(negotiationSheet(report, job.scenario)));
    case "pdf":
    case "docx":
    case "sheet":
      return makeInChild({ ...job, kind }, childPath, signal);
  }
}
