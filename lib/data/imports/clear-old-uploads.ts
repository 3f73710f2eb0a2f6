import { env } from "../../env";
import { importFiles, removeImportFiles } from "./import-files";
import { changeRun, readRunsIn } from "./import-runs";

/** A file that was uploaded and not imported is kept for a week: long enough to come back to, and no longer than needed. */
const KEPT_FOR = 7 * 24 * 60 * 60 * 1000;

/** Discards uploads that were never committed and that nobody has come back to. */
export async function clearOldUploads(now = Date.now()): Promise<void> {
  const waiting = ["uploaded", "planned", "failed"] as const;
  for (const run of await readRunsIn(waiting)) {
    if (now - run.startedAt.getTime() < KEPT_FOR) continue;
    if (await changeRun(run.id, waiting, { status: "cancelled", planHash: null, finishedAt: new Date(now) }))
      removeImportFiles(importFiles(env().databasePath, run.id));
  }
}
