import type { ImportChoices, MappedColumn } from "./column-mapping";
import { CsvDecoder } from "./csv-decoder";
import { type CsvDialect, DELIMITERS, QUOTES } from "./csv-dialect";
import { readCsvBeginning } from "./read-csv-rows";
import { REJECT_COLUMNS } from "./rejects-csv";

/** Bytes in which the names of the added columns stand, in two bytes a character and with a mark in front. */
const NAMES_WITHIN = 512;

/** A file of rejected rows that comes back: how it is written, and the columns of the file that its rows came from. */
export interface MendedRejects {
  dialect: CsvDialect;
  headers: string[];
}

/**
 * Recognises a file of rejected rows (rejects-csv.ts) by the columns that were put before the file's own. Its delimiter and
 * quotation mark are those that give these columns: with few rows and much prose in them, counting cells can be misled.
 * @param recognized how the file seems to be written; its encoding is taken as it is.
 * @param isWhole true where the bytes are the whole file.
 * @returns null for every other file.
 */
export function recognizeMended(recognized: CsvDialect, bytes: Uint8Array, isWhole: boolean): MendedRejects | null {
  const decoder = new CsvDecoder(recognized.encoding);
  const start = decoder.decode(bytes.subarray(0, NAMES_WITHIN)).text || decoder.end().text;
  if (REJECT_COLUMNS.some((name) => !start.includes(name))) return null;
  for (const dialect of [recognized, ...otherDialects(recognized)]) {
    const written = { ...dialect, header: true };
    const { headers } = readCsvBeginning(written, bytes, isWhole, 0);
    if (REJECT_COLUMNS.every((name, i) => headers[i] === name))
      return { dialect: written, headers: headers.slice(REJECT_COLUMNS.length) };
  }
  return null;
}

function otherDialects(recognized: CsvDialect): CsvDialect[] {
  return QUOTES.flatMap((quote) => DELIMITERS.map((delimiter) => ({ ...recognized, quote, delimiter })));
}

/** How a file of rejected rows is read: as the file that they came from was, behind the columns that say why. */
export function mendedChoices(choices: ImportChoices): ImportChoices {
  const reasons = REJECT_COLUMNS.map(
    (header, column): MappedColumn => ({
      column,
      header,
      field: null,
      confidence: 1,
      reason: "it says why the row was rejected",
      unit: null,
    }),
  );
  const own = choices.columns.map((mapped) => ({ ...mapped, column: mapped.column + REJECT_COLUMNS.length }));
  return { ...choices, columns: [...reasons, ...own] };
}
