import type { Viewer } from "../auth/signed-in";
import { readRejects } from "../data/imports/read-rejects";

/**
 * The rejected rows of an import as a CSV file to mend and import again: the cells as they stand in the file, then what is
 * wrong. It comes in pieces, so that any number of rows costs no memory.
 * @throws AppError not-found, also where the file was discarded.
 */
export function writeRejects(_viewer: Viewer, runId: string): Promise<AsyncGenerator<string, void>> {
  return readRejects(runId);
}
