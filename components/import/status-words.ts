import type { ImportStatus } from "@/lib/core/import/import-plan";
import { isRunning } from "@/lib/core/import/import-status";

/** True where the file can still be read in another way: it is there, and nothing of it is in the record or on the way to it. */
export function mayChoose({ status, columns }: { status: ImportStatus; columns: readonly unknown[] }): boolean {
  return !isRunning(status) && status !== "applied" && status !== "undone" && columns.length > 0;
}

/** '40 seconds left', '3 minutes left'; an estimate, so it is rounded up. */
export function leftWords(seconds: number | null): string {
  if (seconds === null) return "";
  if (seconds < 2) return "about a second left";
  if (seconds < 90) return `about ${Math.ceil(seconds)} seconds left`;
  return `about ${Math.ceil(seconds / 60)} minutes left`;
}
