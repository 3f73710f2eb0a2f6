import type { Editor } from "../auth/signed-in";
import type { ImportChoices } from "../core/import/column-mapping";
import type { CsvDialect } from "../core/import/csv-dialect";
import { changeChoices } from "../data/imports/change-choices";

/**
 * Changes how the file is read. A plan made before no longer counts.
 * A new dialect without choices has its columns suggested anew.
 * @throws AppError not-found, conflict while the import runs or is done, import-unreadable.
 */
export function chooseImport(
  _editor: Editor,
  runId: string,
  chosen: { dialect?: CsvDialect; choices?: ImportChoices },
): Promise<void> {
  return changeChoices(runId, chosen);
}
