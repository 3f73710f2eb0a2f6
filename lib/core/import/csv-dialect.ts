/** How a file of deals is written. Found from its bytes, shown to the admin, and hers to correct. */
export interface CsvDialect {
  /** A WHATWG encoding label: 'utf-8', 'utf-16le', 'gb18030', 'windows-1252', ... */
  encoding: string;
  /** True where the file begins with a byte order mark; it is no part of the first cell. */
  bom: boolean;
  delimiter: "," | ";" | "\t" | "|";
  /** The quotation mark around cells; a doubled one inside stands for itself. */
  quote: '"' | "'";
  /** How most lines end. Any of the three ends a line, whatever stands here; it matters where rows are written back. */
  newline: "\n" | "\r\n" | "\r";
  /** True where the first row that is not empty names the columns. */
  header: boolean;
}

export const DELIMITERS = [",", ";", "\t", "|"] as const satisfies readonly CsvDialect["delimiter"][];
export const QUOTES = ['"', "'"] as const satisfies readonly CsvDialect["quote"][];

/** Encodings the admin can choose from; what is found is always one of them. */
export const CSV_ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "gb18030", "big5", "shift_jis", "windows-1252"] as const;

/** A row as the file has it. Lines are counted from 1 as an editor shows them; a quoted newline makes a row end later than it begins. */
export interface CsvRow {
  line: number;
  endLine: number;
  cells: string[];
  /** Why the cells cannot be trusted; null for a well-formed row. */
  fault: RowFault | null;
}

/** What is wrong with the writing of a row, and on which line. A faulty row ends where that line ends, so that the next ones can be read. */
export interface RowFault {
  kind: "unclosed-quote" | "text-after-quote" | "cell-too-long" | "nul" | "undecodable";
  line: number;
  /** From 0; the cell it concerns. */
  column: number;
}

/** Columns that a table may have: no list of deals comes near, and a file read with the wrong delimiter can exceed it. */
export const MAX_COLUMNS = 500;
/** Characters of one cell. The longest quote of the public record has 400; spreadsheets stop at 32,767. */
export const MAX_CELL = 100_000;
/** Characters of one row; a longer one means that the lines end otherwise than was found. */
export const MAX_ROW = 2_000_000;
