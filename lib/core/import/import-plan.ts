import type { ImportChoices } from "./column-mapping";
import type { CsvDialect } from "./csv-dialect";
import type { CellProblem } from "./deal-row";

/** What a row would do. 'duplicate' = the same deal stands earlier in the file. */
export const ROW_ACTIONS = ["create", "update", "same", "duplicate", "reject"] as const;
export type RowAction = (typeof ROW_ACTIONS)[number];

/** One field of one deal that would change. Values as text for people; null = not disclosed. */
export interface FieldChange {
  dealId: string;
  /** 'Sakana AI, 2025-11' */
  deal: string;
  line: number;
  field: string;
  before: string | null;
  after: string | null;
  /** 'fills' = unknown becomes known; 'conflict' = both kept side by side; 'replaces' = the same source says otherwise now. */
  rule: "fills" | "conflict" | "replaces";
}

/** What an import would do, in numbers; its rows are read page by page. Committing applies exactly the plan with this hash. */
export interface ImportPlan {
  runId: string;
  fileName: string;
  /** sha256 over file, dialect, choices and the data version the plan was made on. */
  hash: string;
  dialect: CsvDialect;
  choices: ImportChoices;
  rows: number;
  counts: Record<RowAction, number>;
  /** Startups and investors the record does not know yet. */
  newStartups: number;
  newInvestors: number;
  /** New rows that look much like a deal on record and are not decided: they are written as new. */
  likely: number;
  /** The first few; all of them come page by page and as CSV. */
  problems: CellProblem[];
  changes: FieldChange[];
}

export const IMPORT_STATUSES = [
  "uploaded",
  "planning",
  "planned",
  "committing",
  "applied",
  "undone",
  "cancelled",
  "failed",
] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** Where a running import stands. */
export interface ImportProgress {
  status: ImportStatus;
  /** 'reading', 'matching', 'writing', 'indexing', ... for people. */
  stage: string;
  rowsDone: number;
  /** Null until the number of rows is known. */
  rowsTotal: number | null;
  /** Estimated, in seconds; null until it can be. */
  secondsLeft: number | null;
  /** What went wrong, for people, where status is 'failed'. */
  message: string | null;
}
