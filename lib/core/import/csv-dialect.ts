/** How a file of deals is written. Found from its bytes, shown to the admin, and hers to correct. */
export interface CsvDialect {
  /** A WHATWG encoding label: 'utf-8', 'utf-16le', 'gb18030', 'windows-1252', ... */
  encoding: string;
  /** True where the file begins with a byte order mark; it is no part of the first cell. */
  bom: boolean;
  delimiter: "," | ";" | "\t" | "|";
  /** The quotation mark around cells; a doubled one inside stands for itself. */
  quote: '"' | "'";
  newline: "\n" | "\r\n" | "\r";
  /** True where the first row that is not empty names the columns. */
  header: boolean;
}

/** A row as the file has it. Lines are counted from 1 as an editor shows them; a quoted newline makes a row end later than it begins. */
export interface CsvRow {
  line: number;
  endLine: number;
  cells: string[];
}
