import type { Editor } from "../auth/signed-in";
import type { Decision, DecisionStep } from "../core/import/read-decisions";
import { keepDecisions } from "../data/imports/keep-decisions";

/**
 * Says which new rows that look much like a deal on record are that deal: row by row, for a page of them or for all that the
 * plan lists. The plan must be made again, and is refused at a commit until then.
 * @param form.page of the rows that 'page-same' and 'page-new' are about, from 1.
 * @throws AppError not-found; conflict where the import runs or is done.
 */
export function decideLikelyDuplicates(
  _editor: Editor,
  runId: string,
  form: { decisions: readonly Decision[]; page: number; step: DecisionStep },
): Promise<void> {
  return keepDecisions(runId, form);
}
