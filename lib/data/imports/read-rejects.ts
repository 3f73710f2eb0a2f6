import { existsSync } from "node:fs";
import { compileRowReader } from "../../core/import/compile-row-reader";
import { readCsvBeginning, readCsvRows } from "../../core/import/read-csv-rows";
import { rejectLine, rejectsHeader } from "../../core/import/rejects-csv";
import { AppError } from "../../core/shared/app-error";
import { env } from "../../env";
import { importFiles, readBeginning, readUpload } from "./import-files";
import { readRun } from "./import-runs";

/** @throws AppError see `writeRejects`. */
export async function readRejects(runId: string): Promise<AsyncGenerator<string, void>> {
  const { dialect, choices } = await readRun(runId);
  const files = importFiles(env().databasePath, runId);
  if (!existsSync(files.upload)) throw new AppError("not-found", "The file of this import was discarded.");
  const beginning = readBeginning(files);
  const { headers } = readCsvBeginning(dialect, beginning.bytes, beginning.isWhole);
  const read = compileRowReader(choices, headers);
  return (async function* () {
    yield rejectsHeader(headers, dialect);
    for await (const rows of readCsvRows(dialect, readUpload(files))) {
      let text = "";
      for (const row of rows) {
        const found = read(row);
        if ("problems" in found) text += rejectLine(row, found.problems, dialect);
      }
      if (text !== "") yield text;
    }
  })();
}
