import type { Viewer } from "../auth/signed-in";
import type { ImportRunSummary } from "../core/import/import-run";
import { readImportHistory } from "../data/imports/read-import-view";

/** The imports of files, newest first. @param limit most of them, at most 200. */
export function findImports(_viewer: Viewer, limit = 50): Promise<ImportRunSummary[]> {
  return readImportHistory(Math.min(limit, 200));
}
