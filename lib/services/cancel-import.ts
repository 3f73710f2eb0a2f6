import type { Editor } from "../auth/signed-in";
import { stopRun } from "../data/imports/begin-run";

/**
 * Stops an import that runs, with nothing changed, or discards one that waits, with its file.
 * @throws AppError not-found, conflict where it is already applied.
 */
export function cancelImport(editor: Editor, runId: string): Promise<void> {
  return stopRun(editor, runId);
}
