import type { ImportField } from "./import-field";

/** What a bare figure of a column is in: 'amount_usd_m' is in millions of dollars, '金额(亿元)' in hundreds of millions of yuan. */
export interface ColumnUnit {
  /** ISO 4217; null = the header names none. */
  currency: string | null;
  /** A whole number; 1 = as written. */
  scale: number;
}

/** One column of the file and where it goes. */
export interface MappedColumn {
  /** From 0. */
  column: number;
  header: string;
  /** Null = left out. */
  field: ImportField | null;
  /** 0 to 1: how sure the suggestion is; 1 where a person chose. */
  confidence: number;
  /** Why, for people: 'the name and 97 % of the values'. */
  reason: string;
  /** Of amounts: what the header says of bare figures. It goes before the file's own `currency` and `scale`. */
  unit?: ColumnUnit | null;
}

/** All that is decided before rows can be read: the same file with the same choices gives the same plan. */
export interface ImportChoices {
  columns: MappedColumn[];
  /** How 03/04/2024 is read; null = not needed, or not yet asked. */
  dateOrder: "day-month" | "month-day" | null;
  /** What '1.200' means where the file itself does not tell. */
  decimalMark: "." | "," | null;
  /** The currency of amounts that name none (ISO 4217); null = such amounts are rejected. */
  currency: string | null;
  /** Multiplies amounts without a unit of their own: a column 'amount_usd_m' is in millions. */
  scale: 1 | 1000 | 1_000_000 | 1_000_000_000;
  /** True where numbers such as 45123 among the dates are the day numbers of a spreadsheet. */
  excelDates?: boolean;
  /** Values mapped once for all rows: field -> value as written (folded) -> token of the record, or null for not disclosed. */
  values: Partial<Record<ImportField, Record<string, string | null>>>;
}
