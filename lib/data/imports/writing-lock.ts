import { join } from "node:path";
import { importsFolder } from "./import-files";

/** Held by the one process that writes an import into the record, or undoes one. */
export function writingLock(databasePath: string): string {
  return join(importsFolder(databasePath), "writing.lock");
}
