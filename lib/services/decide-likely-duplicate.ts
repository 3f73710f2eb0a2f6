import type { Editor } from "../auth/signed-in";
import { decideRow } from "../data/imports/change-choices";

/**
 * Says whether a new row that looks much like a deal on record is that deal. The plan must be made again.
 * @param line line of the row in the file.
 * @param decision 'same' with the deal's id, 'new', or null to take a decision back.
 * @throws AppError not-found, conflict.
 */
export function decideLikelyDuplicate(
  _editor: Editor,
  runId: string,
  line: number,
  decision: { same: string } | "new" | null,
): Promise<void> {
  return decideRow(runId, line, decision === null || decision === "new" ? decision : decision.same);
}
