import type { CsvDialect } from "./csv-dialect";
import { HEADER_NAMES } from "./header-names";
import { IMPORT_FIELDS } from "./import-field";
import { csvLine } from "./write-csv";

const TEMPLATE: Pick<CsvDialect, "delimiter" | "quote" | "newline"> = { delimiter: ",", quote: '"', newline: "\r\n" };

/**
 * The table to fill in: the names of all columns, each of which the import recognises. It holds no example rows, because those
 * would be imported with the rest.
 */
export function templateCsv(): string {
  const names = IMPORT_FIELDS.map((field) => HEADER_NAMES[field].split("|")[0] ?? field);
  return csvLine(
    TEMPLATE,
    names.map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`),
  );
}
