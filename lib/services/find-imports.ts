import type { Viewer } from "../auth/signed-in";
import type { ImportRunSummary } from "../core/import/import-run";
import { readImportHistory } from "../data/imports/read-import-view";

/**
 * The imports of files, newest first, page by page.
 * @param page from 1; of IMPORT_PAGE_SIZE imports.
 * @returns the page's imports, and how many there are in all.
 */
export function findImports(_viewer: Viewer, page = 1): Promise<{ count: number; rows: ImportRunSummary[] }> {
  return readImportHistory(page);
}
