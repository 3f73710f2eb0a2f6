import { CsvDecoder } from "./csv-decoder";
import type { CsvDialect, CsvRow } from "./csv-dialect";
import { CsvRows } from "./csv-rows";

/** A file being read chunk by chunk. The header is its first row. */
export interface CsvReader {
  /** The rows that the chunk completes; its memory may be used again afterwards. */
  push(bytes: Uint8Array): CsvRow[];
  /** The rows that are left when the file ends. */
  end(): CsvRow[];
}

/**
 * Begins to read a file.
 * @throws AppError 'import-unreadable' from `push` and `end` where a row is too long to be one.
 */
export function openCsv(dialect: CsvDialect): CsvReader {
  const decoder = new CsvDecoder(dialect.encoding);
  const rows = new CsvRows(dialect);
  return {
    push: (bytes) => rows.push(decoder.decode(bytes)),
    end: () => [...rows.push(decoder.end()), ...rows.end()],
  };
}
