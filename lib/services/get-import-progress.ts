import type { Viewer } from "../auth/signed-in";
import type { ImportProgress } from "../core/import/import-plan";
import { readImportProgress } from "../data/imports/run-state";

/**
 * Where an import stands, cheap enough to ask every second.
 * @throws AppError not-found.
 */
export function getImportProgress(_viewer: Viewer, runId: string): Promise<ImportProgress> {
  return readImportProgress(runId);
}
