import { CSV_ENCODINGS, type CsvDialect } from "@/lib/core/import/csv-dialect";
import type { ImportRunView } from "@/lib/core/import/import-run";
import { DELIMITER_NAMES } from "@/lib/core/import/read-import-form";
import { countOf, formatMegabytes, formatNumber, listOf } from "@/lib/format/number";

const ENCODING_NAMES: Record<(typeof CSV_ENCODINGS)[number], string> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 (little-endian)",
  "utf-16be": "UTF-16 (big-endian)",
  gb18030: "GB18030 (Chinese, simplified)",
  big5: "Big5 (Chinese, traditional)",
  shift_jis: "Shift JIS (Japanese)",
  "windows-1252": "Windows-1252 (Western Europe)",
};

/** Encodings to choose from when the one found is wrong. */
export const ENCODINGS: readonly { value: string; text: string }[] = CSV_ENCODINGS.map((value) => ({
  value,
  text: ENCODING_NAMES[value],
}));

export const DELIMITERS = [
  { value: "comma", text: "Comma" },
  { value: "semicolon", text: "Semicolon" },
  { value: "tab", text: "Tab" },
  { value: "bar", text: "Bar |" },
] as const;

/** The name of a dialect's delimiter as forms write it. */
export function delimiterName({ delimiter }: CsvDialect): string {
  return DELIMITERS.find(({ value }) => DELIMITER_NAMES[value] === delimiter)?.value ?? "comma";
}

/** '1,204 rows, 14 columns, 0.4 MB.' Rows are counted with the plan; before it they are not known. */
export function sizeWords({ rows, columns, bytes }: ImportRunView): string {
  const counted = rows === null ? [] : [countOf(rows, "row")];
  return [...counted, countOf(columns.length, "column"), bytesWords(bytes)].join(", ");
}

/** '412 kB', '18.4 MB'. */
export function bytesWords(bytes: number): string {
  if (bytes < 1000) return countOf(bytes, "byte");
  return bytes < 1e6 ? `${formatNumber(bytes / 1000)} kB` : `${formatMegabytes(bytes)} MB`;
}

/** 'semicolon, UTF-8 with BOM, quoted newlines in column 13'. */
export function dialectWords(dialect: CsvDialect, quotedNewlines: readonly number[]): string {
  const delimiter = DELIMITERS.find(({ value }) => value === delimiterName(dialect))?.text.toLowerCase() ?? "";
  const encoding = ENCODINGS.find(({ value }) => value === dialect.encoding)?.text ?? dialect.encoding;
  const lines = quotedNewlines.length > 3 ? "several columns" : `column ${listOf(quotedNewlines.map(String))}`;
  return [
    delimiter,
    `${encoding}${dialect.bom ? " with BOM" : ""}`,
    ...(dialect.quote === "'" ? ["single quotation marks"] : []),
    ...(quotedNewlines.length > 0 ? [`quoted newlines in ${lines}`] : []),
    ...(dialect.header ? [] : ["no row of names"]),
  ].join(", ");
}
