import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readCsvBeginning } from "../../core/import/read-csv-rows";
import { DealRows } from "../../core/import/rows/deal-rows";
import type { RowBatch } from "../../core/import/rows/row-batch";
import { RowScanner } from "../../core/import/rows/row-scanner";
import type { DriverRun } from "./driver-run";
import { type ImportFiles, readBeginning, readUpload } from "./import-files";
import type { ProgressReporter } from "./import-progress";
import type { RowSorter } from "./sort-rows";

/** Thrown where the editor asked to stop; everything that was written is then taken back. */
export class ImportCancelled extends Error {
  constructor() {
    super("cancelled");
    this.name = "ImportCancelled";
  }
}

/** @throws ImportCancelled where the editor asked to stop. */
export function stopIfAsked(files: ImportFiles): void {
  if (existsSync(files.cancel)) throw new ImportCancelled();
}

/**
 * Reads the whole file and hands its rows to the sorter.
 * @returns the number of rows, and the sha256 of the bytes that were read.
 * @throws ImportCancelled, AppError import-unreadable.
 */
export function sortFile(
  run: DriverRun,
  files: ImportFiles,
  sorter: RowSorter,
  reporter: ProgressReporter,
): { rows: number; sha256: string } {
  const { dialect, choices, sizeBytes } = run;
  const beginning = readBeginning(files);
  const { headers } = readCsvBeginning(dialect, beginning.bytes, beginning.isWhole);
  const scanner = new RowScanner(dialect, headers.length);
  const rows = new DealRows(choices, headers);
  const sort = sorter.sorting(rows);
  const hash = createHash("sha256");
  let bytes = 0;
  let count = 0;
  const take = (batch: RowBatch): void => {
    rows.read(batch);
    sort();
    count += batch.count;
    reporter.at(count, bytes / sizeBytes);
  };
  for (const chunk of readUpload(files)) {
    stopIfAsked(files);
    hash.update(chunk);
    bytes += chunk.byteLength;
    take(scanner.push(chunk));
  }
  for (const batch of scanner.end()) take(batch);
  return { rows: count, sha256: hash.digest("hex") };
}
