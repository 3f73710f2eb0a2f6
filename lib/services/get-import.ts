import type { Viewer } from "../auth/signed-in";
import type { ImportRunView } from "../core/import/import-run";
import { readImportView } from "../data/imports/read-import-view";

/**
 * One import: its file, its choices, the first rows as they will be read, where it stands, and its plan.
 * @throws AppError not-found.
 */
export function getImport(_viewer: Viewer, runId: string): Promise<ImportRunView> {
  return readImportView(runId);
}
