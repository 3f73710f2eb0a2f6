import type { Viewer } from "../auth/signed-in";
import type { ImportRunSummary } from "../core/import/import-run";
import { isOpen } from "../core/import/import-status";
import { readImportHistory } from "../data/imports/read-import-view";

/** Shown at once; who leaves more of them open looks at the history. */
const MOST = 5;

/** The last imports that were begun and neither written nor discarded, newest first. */
export async function findOpenImports(_viewer: Viewer): Promise<ImportRunSummary[]> {
  const { rows } = await readImportHistory(1);
  return rows.filter(({ status }) => isOpen(status)).slice(0, MOST);
}
