import { AppError } from "../shared/app-error";
import { type CsvDialect, type CsvRow, MAX_COLUMNS } from "./csv-dialect";
import { openCsv } from "./open-csv";

/** The beginning of a file: what its columns are called and its first rows. */
export interface CsvBeginning {
  /** The names of the columns; 'Column 1', 'Column 2', ... where the file names none. */
  headers: string[];
  rows: CsvRow[];
}

/**
 * The rows below the header, in batches as the chunks give them. Lines are those of the file. Strings are slices of their
 * batch: copy what is to be kept.
 * @param chunks the file's bytes in order; what is around 256 kB each reads fastest.
 * @throws AppError 'import-unreadable' where a row is too long to be one.
 */
export async function* readCsvRows(
  dialect: CsvDialect,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<CsvRow[]> {
  const reader = openCsv(dialect);
  let hasHeader = dialect.header;
  const below = (rows: CsvRow[]): CsvRow[] => {
    if (!hasHeader || rows.length === 0) return rows;
    hasHeader = false;
    return rows.slice(1);
  };
  for await (const chunk of chunks) {
    const rows = below(reader.push(chunk));
    if (rows.length > 0) yield rows;
  }
  const last = below(reader.end());
  if (last.length > 0) yield last;
}

/**
 * The names of the columns and the first rows, for a preview and for the suggestion of columns.
 * @param bytes the file or its beginning; then the last row may be cut off and is left out.
 * @param isWhole true where the bytes are the whole file.
 * @throws AppError 'import-unreadable' where the table has no row or more than MAX_COLUMNS columns.
 */
export function readCsvBeginning(dialect: CsvDialect, bytes: Uint8Array, isWhole: boolean, limit = 500): CsvBeginning {
  const reader = openCsv(dialect);
  const rows = reader.push(bytes);
  if (isWhole || rows.length === 0) rows.push(...reader.end());
  const [first] = rows;
  if (first === undefined) {
    throw new AppError("import-unreadable", "The file has no rows. Choose a file with a header and at least one deal.");
  }
  if (first.cells.length > MAX_COLUMNS) {
    throw new AppError(
      "import-unreadable",
      `Line ${first.line} has more than ${MAX_COLUMNS} columns. Check the delimiter, or leave out columns that are no part of the deals.`,
    );
  }
  const headers = first.cells.map((name, i) => {
    const label = dialect.header ? name.trim() : "";
    return label === "" ? `Column ${i + 1}` : label;
  });
  return { headers, rows: rows.slice(dialect.header ? 1 : 0, limit + (dialect.header ? 1 : 0)) };
}
