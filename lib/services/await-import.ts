import { setTimeout as sleep } from "node:timers/promises";
import type { Viewer } from "../auth/signed-in";
import type { ImportProgress } from "../core/import/import-plan";
import { getImportProgress } from "./get-import-progress";

/** How often it is looked, in milliseconds: a small file is planned in about as long. */
const EVERY = 100;

/**
 * Waits until no process works on an import any more.
 * @param onProgress called with each look.
 * @throws AppError not-found; the signal's reason where it was aborted, and the import then works on.
 */
export async function awaitImport(
  viewer: Viewer,
  runId: string,
  options: { onProgress?: (progress: ImportProgress) => void; signal?: AbortSignal } = {},
): Promise<ImportProgress> {
  for (;;) {
    const progress = await getImportProgress(viewer, runId);
    options.onProgress?.(progress);
    if (progress.status !== "planning" && progress.status !== "committing") return progress;
    await sleep(EVERY, undefined, options.signal === undefined ? {} : { signal: options.signal });
  }
}
