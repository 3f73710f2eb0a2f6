import type { ImportChoices } from "../../core/import/column-mapping";
import type { CsvDialect } from "../../core/import/csv-dialect";
import { readCsvBeginning } from "../../core/import/read-csv-rows";
import { suggestColumns } from "../../core/import/suggest-columns";
import { headersKeyOf, readMapping } from "./import-mappings";
import { findMendedOrigin } from "./mended-origin";

/**
 * Where the columns of a file go: as they went last time for a file with these headers, or for the file whose rejected rows
 * these are, whichever is later; else as their names and values suggest.
 * @throws AppError import-unreadable.
 */
export async function suggestForSample(
  dialect: CsvDialect,
  beginning: { bytes: Uint8Array; isWhole: boolean },
): Promise<{ headersKey: string; choices: ImportChoices }> {
  const { headers, rows } = readCsvBeginning(dialect, beginning.bytes, beginning.isWhole);
  const headersKey = headersKeyOf(headers);
  // Columns without names are not recognised by them.
  const saved = dialect.header ? await readMapping(headersKey) : null;
  const origin = await findMendedOrigin(dialect, beginning);
  const known = saved === null || (origin !== null && origin.startedAt > saved.savedAt) ? origin : saved;
  return { headersKey, choices: known?.choices ?? suggestColumns(headers, rows) };
}
