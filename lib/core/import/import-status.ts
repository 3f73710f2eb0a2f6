import type { ImportStatus } from "./import-plan";

/** Where an import stands, in the words of the history. */
export const STATUS_WORDS: Record<ImportStatus, string> = {
  uploaded: "Columns to confirm",
  planning: "Being planned",
  planned: "Planned, not committed",
  committing: "Being committed",
  applied: "Committed",
  undone: "Undone",
  cancelled: "Cancelled, nothing written",
  failed: "Failed, nothing written",
};

/** True while a program works on the import and its page should follow. */
export function isRunning(status: ImportStatus): boolean {
  return status === "planning" || status === "committing";
}

/** True where the wizard still has something to do for it; its page is the wizard's then, else that of the history. */
export function isOpen(status: ImportStatus): boolean {
  return status === "uploaded" || status === "planned" || isRunning(status);
}

/** The page of an import: the wizard while it is open, the history's page afterwards. */
export function importHref({ id, status }: { id: string; status: ImportStatus }): string {
  return isOpen(status) ? `/admin/import/${id}` : `/admin/imports/${id}`;
}
