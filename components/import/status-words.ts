import type { ImportStatus } from "@/lib/core/import/import-plan";

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

/** True where the file can still be read in another way: it is there, and nothing of it is in the record or on the way to it. */
export function mayChoose({ status, columns }: { status: ImportStatus; columns: readonly unknown[] }): boolean {
  return !isRunning(status) && status !== "applied" && status !== "undone" && columns.length > 0;
}

/** The page of an import: the wizard while it is open, the history's page afterwards. */
export function importHref({ id, status }: { id: string; status: ImportStatus }): string {
  return isOpen(status) ? `/admin/import/${id}` : `/admin/imports/${id}`;
}

/** '40 seconds left', '3 minutes left'; an estimate, so it is rounded up. */
export function leftWords(seconds: number | null): string {
  if (seconds === null) return "";
  if (seconds < 2) return "about a second left";
  if (seconds < 90) return `about ${Math.ceil(seconds)} seconds left`;
  return `about ${Math.ceil(seconds / 60)} minutes left`;
}
