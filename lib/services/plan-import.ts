import type { Editor } from "../auth/signed-in";
import { beginPlan } from "../data/imports/begin-run";

/**
 * Begins to plan an import in a process of its own: what each row would do, and nothing is changed. Where it stands is told by
 * `getImport`, whose status goes from 'planning' to 'planned' or 'failed'.
 * @throws AppError not-found, conflict while the import runs or is done.
 */
export function planImport(editor: Editor, runId: string): Promise<void> {
  return beginPlan(editor, runId);
}
