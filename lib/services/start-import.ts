import type { Editor } from "../auth/signed-in";
import { addUpload, type UploadedFile } from "../data/imports/add-upload";
import type { ImportTarget } from "../data/imports/import-runs";

/**
 * Takes a file of deals: stores it privately, recognises how it is written and suggests where its columns go. The record is
 * not touched; `planImport` comes next.
 * @param file its bytes at once or as they come; `fileName` is null for pasted text.
 * @param target the set that the deals go into; 'imported' unless the editor says otherwise.
 * @returns the id of the import.
 * @throws AppError document-too-large, document-empty, import-unreadable.
 */
export function startImport(editor: Editor, file: UploadedFile, target: ImportTarget = "imported"): Promise<string> {
  return addUpload(editor, file, target);
}
