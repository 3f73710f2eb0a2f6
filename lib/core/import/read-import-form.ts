import type { ImportChoices } from "./column-mapping";
import { CSV_ENCODINGS, type CsvDialect } from "./csv-dialect";
import { IMPORT_FIELDS, type ImportField } from "./import-field";

/** What a form of the wizard says; what it does not speak of is absent and stays as it was. */
export interface ImportForm {
  dialect: Partial<CsvDialect>;
  choices: Partial<Omit<ImportChoices, "columns" | "values">>;
  /** By column from 0: the field, or null for left out. */
  fields: Map<number, ImportField | null>;
  /** What values stand for: a token of the record, null for not disclosed, undefined for nothing any more. */
  values: { field: ImportField; value: string; to: string | null | undefined }[];
}

/** In forms a delimiter goes by its name, since a tab does not survive every browser. */
export const DELIMITER_NAMES = { comma: ",", semicolon: ";", tab: "\t", bar: "|" } as const;

/** In a form: the value stands for 'not disclosed'. No token of the record is written so. */
export const NOT_DISCLOSED = "-";

/** The name of the form field that maps one unread value: 'value:cloudTerms:mostly AWS'. */
export function valueFieldName(field: ImportField, value: string): string {
  return `value:${field}:${value}`;
}

/** Reads a form of the wizard leniently: what is not understood counts as not said. Entries are names with their text. */
export function readImportForm(entries: Iterable<readonly [string, string]>): ImportForm {
  const form: ImportForm = { dialect: {}, choices: {}, fields: new Map(), values: [] };
  for (const [name, text] of entries) {
    if (name.startsWith("column:")) readColumn(form, name.slice("column:".length), text);
    else if (name.startsWith("value:")) readValue(form, name.slice("value:".length), text);
    else {
      Object.assign(form.dialect, readDialect(name, text));
      Object.assign(form.choices, readChoice(name, text));
    }
  }
  return form;
}

function readColumn(form: ImportForm, column: string, text: string): void {
  const field = IMPORT_FIELDS.find((one) => one === text) ?? null;
  if (/^\d{1,4}$/.test(column) && (field !== null || text === "")) form.fields.set(Number(column), field);
}

/** '' = no rule of its own: the rows that hold the value stay out. */
function readValue(form: ImportForm, name: string, text: string): void {
  const cut = name.indexOf(":");
  const field = IMPORT_FIELDS.find((one) => one === name.slice(0, cut));
  if (cut === -1 || field === undefined) return;
  const to = text === "" ? undefined : text === NOT_DISCLOSED ? null : text;
  form.values.push({ field, value: name.slice(cut + 1), to });
}

function readDialect(name: string, text: string): Partial<CsvDialect> {
  switch (name) {
    case "delimiter":
      return isKey(DELIMITER_NAMES, text) ? { delimiter: DELIMITER_NAMES[text] } : {};
    case "encoding":
      return CSV_ENCODINGS.some((one) => one === text) ? { encoding: text } : {};
    case "quote":
      return text === '"' || text === "'" ? { quote: text } : {};
    case "header":
      return text === "yes" || text === "no" ? { header: text === "yes" } : {};
    default:
      return {};
  }
}

const SCALES = { "1": 1, "1000": 1000, "1000000": 1_000_000, "1000000000": 1_000_000_000 } as const;

function readChoice(name: string, text: string): Partial<ImportChoices> {
  switch (name) {
    case "dateOrder":
      return text === "" || text === "day-month" || text === "month-day" ? { dateOrder: text || null } : {};
    case "decimalMark":
      return text === "" || text === "." || text === "," ? { decimalMark: text || null } : {};
    case "currency":
      return text === "" || /^[A-Z]{3}$/.test(text) ? { currency: text || null } : {};
    case "excelDates":
      return text === "yes" || text === "no" ? { excelDates: text === "yes" } : {};
    case "scale":
      return isKey(SCALES, text) ? { scale: SCALES[text] } : {};
    default:
      return {};
  }
}

function isKey<T extends object>(of: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(of, key);
}
