import type { Provenance } from "../market/deal-filter";
import type { ImportChoices } from "./column-mapping";
import type { CsvDialect, CsvRow } from "./csv-dialect";
import type { CellProblem, ReadRow } from "./deal-row";
import type { ImportField } from "./import-field";
import type { FieldChange, ImportPlan, ImportProgress, ImportStatus, RowAction } from "./import-plan";

/** The largest file taken, in bytes: a million rows of twelve columns are about 150 MB, with as much again to spare. */
export const MAX_IMPORT_BYTES = 300_000_000;

/** What the beginning of a file shows of one column. */
export interface ColumnSample {
  header: string;
  /** The first few different values that are not empty, as written, each at most 60 characters. */
  firstValues: string[];
  /** Share of the sampled rows (`ImportRunView.sampled`) with a value, 0 to 1. */
  filled: number;
  /** Separators seen between the items of a list, such as ';' and ','; more than one is worth a look. */
  separators: string[];
}

/** A value that no rule can read, with how many rows hold it: it can be mapped once for all of them. */
export interface UnreadValue {
  field: ImportField;
  value: string;
  count: number;
}

/** What the file leaves open and the admin is asked once. */
export interface ImportQuestions {
  /** Dates such as 03/04/2024 that read both ways; an example, or null where there is none. */
  dateOrder: string | null;
  /** An amount that names no currency, or null. */
  currency: string | null;
  /** An amount such as 1.200 that reads two ways, or null. */
  decimalMark: string | null;
}

/** One import from upload to undo, as its pages show it. */
export interface ImportRunView {
  id: string;
  fileName: string;
  bytes: number;
  /** Who began it; null where that account is gone. */
  by: string | null;
  /** ISO times. */
  startedAt: string;
  finishedAt: string | null;
  status: ImportStatus;
  /** The data set that its deals go into. */
  set: Provenance;
  dialect: CsvDialect;
  choices: ImportChoices;
  /** Null until the whole file was counted. */
  rows: number | null;
  columns: ColumnSample[];
  /** Rows that were looked at for `columns`, from the first on; and whether these are all the file has. */
  sampled: { rows: number; all: boolean };
  /** Columns, from 1, with newlines inside quotation marks. */
  quotedNewlines: number[];
  questions: ImportQuestions;
  /** From the sample before the plan, from all rejected rows after it; most frequent first. */
  unread: UnreadValue[];
  /** The mapping of an earlier import that these headers were recognised by; `mended` = these are its rejected rows. */
  savedMapping: { from: string; savedAt: string; mended: boolean } | null;
  /** The first rows as they will be read. */
  preview: { row: CsvRow; read: ReadRow }[];
  progress: ImportProgress;
  plan: ImportPlan | null;
  /** Why the plan no longer holds, for people; null while it does. */
  stale: string | null;
}

/** One line of the history of imports. */
export interface ImportRunSummary {
  id: string;
  fileName: string;
  by: string | null;
  startedAt: string;
  status: ImportStatus;
  /** The data set that its deals go into. */
  set: Provenance;
  /** Null until there is a plan. */
  counts: Record<RowAction, number> | null;
}

/** A row that is not rejected, by what it does. */
export interface PlannedRow {
  line: number;
  /** 'Reka, 2025-07' */
  deal: string;
  amount: string | null;
  /** The deal on record that it meets; null for a new one. */
  dealId: string | null;
  /** Of a duplicate: the line where the same deal stands first. */
  firstLine: number | null;
}

/** A new row that looks much like a deal on record; the admin may say that they are one. */
export interface LikelyDuplicate {
  line: number;
  deal: string;
  amount: string | null;
  existing: { dealId: string; deal: string; amount: string | null };
  /** 'same startup, 12 days apart, amounts within 3 %' */
  why: string;
  /** What was decided; null = not yet, and then the row is new. */
  decision: "new" | "same" | null;
}

/** One page of the likely duplicates of a plan. */
export interface LikelyPage {
  /** From 1. */
  page: number;
  rows: LikelyDuplicate[];
  /** Rows that the plan lists, on all pages; and those beyond, which it lists once these are decided. */
  count: number;
  unlisted: number;
  /** Rows of the file that were said to be new deals, listed or no more. */
  decidedNew: number;
}

export const ROW_SORTS = ["line", "column", "reason"] as const;

/** Which rows of a plan are wanted. */
export interface ImportRowQuery {
  action: RowAction;
  sort: (typeof ROW_SORTS)[number];
  descending: boolean;
  /** From 1. */
  page: number;
}

export const IMPORT_PAGE_SIZE = 50;

/** One page of the rows of a plan, with how many there are in all. */
export type ImportRowPage = (
  | { action: "reject"; count: number; rows: CellProblem[] }
  | { action: "update"; count: number; rows: FieldChange[] }
  | { action: "create" | "same" | "duplicate"; count: number; rows: PlannedRow[] }
) & {
  /** True where the plan lists no more than these, though it may have more. */
  full: boolean;
};

/** What undoing an import would do, and what it cannot and why. */
export interface UndoPlan {
  /** Deals that go again. */
  removes: number;
  /** Deals that get back what stood there before. */
  restores: number;
  /** Deals that stay as they are, the first 50 with the reason. */
  keeps: { dealId: string; deal: string; why: string }[];
  kept: number;
  /** Why nothing can be undone; null where it can. */
  refused: string | null;
}
