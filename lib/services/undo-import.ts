import type { Editor } from "../auth/signed-in";
import { beginUndo } from "../data/imports/begin-run";

/**
 * Begins to undo an import in a process of its own and in one transaction. Values that others have changed since stay as they
 * are; `planUndo` names them. The status goes from 'committing' to 'undone', or back to 'applied' with a message.
 * @throws AppError not-found, conflict where it is not applied or another import is being written.
 */
export function undoImport(editor: Editor, runId: string): Promise<void> {
  return beginUndo(editor, runId);
}
