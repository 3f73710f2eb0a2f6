import type { Viewer } from "../auth/signed-in";
import type { ImportRowPage, ImportRowQuery } from "../core/import/import-run";
import { readRowPage } from "../data/imports/read-import-view";

/**
 * One page of the rows of a plan. Of new, same and duplicate rows the first 5,000 are listed, of changes and problems the
 * first 100,000; `count` is of those listed, the plan's counts are of all.
 * @throws AppError not-found.
 */
export function findImportRows(_viewer: Viewer, runId: string, query: ImportRowQuery): Promise<ImportRowPage> {
  return readRowPage(runId, query);
}
