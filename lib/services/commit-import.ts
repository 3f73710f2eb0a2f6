import type { Editor } from "../auth/signed-in";
import { beginCommit } from "../data/imports/begin-run";
import { requirePlanHolds } from "../data/imports/plan-holds";

/**
 * Begins to write exactly the plan with this hash, in a process of its own and in one transaction: all of it or nothing.
 * The status goes from 'committing' to 'applied', 'cancelled' or 'failed'.
 * @throws AppError not-found; conflict where the plan is another, rows were decided or the record has changed since, or
 *   another import is being written.
 */
export async function commitImport(editor: Editor, runId: string, planHash: string): Promise<void> {
  await requirePlanHolds(runId);
  return beginCommit(editor, runId, planHash);
}
