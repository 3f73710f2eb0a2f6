/*
 * The process that makes files to take away: takes one job, answers with a file or an error, and ends. Who started it limits
 * its time and memory; it has no network, no store and no setting.
 */
import { AppError } from "../core/shared/app-error";
import type { ExportMessage } from "./export-message";
import { type FileJob, makeFile } from "./make-file";

function answer(message: ExportMessage): void {
  process.send?.(message, undefined, undefined, () => process.exit(0));
}

process.on("message", (job: FileJob) => {
  makeFile(job).then(
    (bytes) => answer({ type: "file", bytes }),
    (error: unknown) => {
      const known = error instanceof AppError ? error : null;
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      answer({ type: "error", code: known?.code ?? "internal", message: known?.message ?? null, cause: text });
    },
  );
});
// Who started it is gone: there is nobody to make a file for.
process.on("disconnect", () => process.exit(0));
