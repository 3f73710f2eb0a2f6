import type { ImportChoices } from "../../core/import/column-mapping";
import type { CsvDialect } from "../../core/import/csv-dialect";
import type { ImportStatus } from "../../core/import/import-plan";
import { AppError } from "../../core/shared/app-error";
import { env } from "../../env";
import { importFiles, readBeginning } from "./import-files";
import { changeRun, type RunChange, readRun, type StoredRun } from "./import-runs";
import { suggestForSample } from "./suggest-for-sample";

/** States in which an import waits for its editor. */
export const WAITING: readonly ImportStatus[] = ["uploaded", "planned", "failed", "cancelled"];

/** @throws AppError see `chooseImport`. */
export async function changeChoices(
  runId: string,
  { dialect, choices }: { dialect?: CsvDialect; choices?: ImportChoices },
): Promise<void> {
  const run = await readRun(runId);
  if (dialect === undefined) return replan(run, choices === undefined ? {} : { choices });
  const suggested = await suggestForSample(dialect, readBeginning(importFiles(env().databasePath, runId)));
  return replan(run, { dialect, headersKey: suggested.headersKey, choices: choices ?? suggested.choices });
}

/** Changes what a plan depends on, so that the plan is no more. */
async function replan(run: StoredRun, change: RunChange): Promise<void> {
  const changed = await changeRun(run.id, WAITING, { ...change, status: "uploaded", planHash: null, message: null });
  if (!changed) throw notNow(run);
}

/** What is said to somebody who asks for something that an import's state does not allow. */
export function notNow({ status }: Pick<StoredRun, "status">): AppError {
  const why: Record<ImportStatus, string> = {
    uploaded: "This import has no plan yet. Plan it first.",
    planning: "This import is being planned. Wait for the plan, or cancel it.",
    planned: "This import was planned, but not committed.",
    committing: "This import is being written. Wait until it is done, or cancel it.",
    applied: "This import is already in the record. Undo it to import the file in another way.",
    undone: "This import was undone. Upload the file again to import it.",
    cancelled: "This import was cancelled.",
    failed: "This import failed. Plan it again.",
  };
  return new AppError("conflict", why[status], { details: { status } });
}
