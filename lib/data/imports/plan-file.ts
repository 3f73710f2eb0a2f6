import { existsSync, rmSync } from "node:fs";
import Database from "libsql";
import { z } from "zod";
import type { CellProblem } from "../../core/import/deal-row";
import { type FieldChange, ROW_ACTIONS, type RowAction } from "../../core/import/import-plan";
import {
  IMPORT_PAGE_SIZE,
  type ImportRowQuery,
  type LikelyDuplicate,
  type PlannedRow,
  type UnreadValue,
} from "../../core/import/import-run";
import type { SqliteDatabase } from "../connection";
import type { ImportFiles } from "./import-files";

/** What is listed of a plan: its rows by what they do, and the rows that look like a deal on record. */
export type ListedKind = RowAction | "likely";

/** So many rows of a kind are listed: enough to judge a plan by, and a file of a million does not become another one. */
export const MOST_LISTED: Record<ListedKind, number> = {
  create: 5000,
  same: 5000,
  duplicate: 5000,
  update: 100_000,
  reject: 100_000,
  likely: 5000,
};

/** What a plan comes to. */
export interface PlanSummary {
  rows: number;
  counts: Record<RowAction, number>;
  /** Deals that the changed rows change; a deal can have several changed fields. */
  likely: number;
  newStartups: number;
  newInvestors: number;
  unread: UnreadValue[];
}

const SCHEMA = `
CREATE TABLE "listed" ("kind" TEXT, "n" INTEGER, "line" INTEGER, "column" TEXT, "reason" TEXT, "json" TEXT,
  PRIMARY KEY ("kind", "n")) WITHOUT ROWID;
CREATE TABLE "summary" ("json" TEXT)`;

/** Writes the rows of a plan into a file of its own. Nothing in it is needed to commit: that reads the upload again. */
export class PlanWriter {
  private readonly db: SqliteDatabase;
  private readonly insert: ReturnType<SqliteDatabase["prepare"]>;
  private readonly listed = new Map<ListedKind, number>();

  constructor(files: ImportFiles) {
    rmSync(files.plan, { force: true });
    this.db = new Database(files.plan);
    // A plan that is cut off is made again, so that nothing needs to survive.
    this.db.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
    this.db.exec(SCHEMA);
    this.db.exec("BEGIN");
    this.insert = this.db.prepare(`INSERT INTO "listed" VALUES (?, ?, ?, ?, ?, ?)`);
  }

  /** True while rows of this kind are still listed: what is only counted need not be made. */
  wants(kind: ListedKind): boolean {
    return (this.listed.get(kind) ?? 0) < MOST_LISTED[kind];
  }

  reject(problem: CellProblem): void {
    this.add("reject", problem.line, problem.column, problem.reason, problem);
  }

  change(change: FieldChange): void {
    this.add("update", change.line, change.field, change.rule, change);
  }

  row(action: "create" | "same" | "duplicate", row: PlannedRow): void {
    this.add(action, row.line, null, null, row);
  }

  likely(row: LikelyDuplicate): void {
    this.add("likely", row.line, null, row.why, row);
  }

  private add(kind: ListedKind, line: number, column: string | null, reason: string | null, value: unknown): void {
    const n = this.listed.get(kind) ?? 0;
    if (n >= MOST_LISTED[kind]) return;
    this.listed.set(kind, n + 1);
    this.insert.run([kind, n, line, column, reason, JSON.stringify(value)]);
  }

  finish(summary: PlanSummary): void {
    this.db.prepare('INSERT INTO "summary" VALUES (?)').run([JSON.stringify(summary)]);
    this.db.exec("COMMIT");
    this.db.close();
  }

  /** Leaves no plan behind. */
  abandon(files: ImportFiles): void {
    if (this.db.open) this.db.close();
    rmSync(files.plan, { force: true });
  }
}

/** Reads from a plan's file; null where there is no plan. */
function withPlan<T>(files: ImportFiles, read: (db: SqliteDatabase) => T): T | null {
  if (!existsSync(files.plan)) return null;
  const db = new Database(files.plan);
  try {
    return read(db);
  } finally {
    db.close();
  }
}

/** What the plan comes to; null where there is none. */
export function readPlanSummary(files: ImportFiles): PlanSummary | null {
  return withPlan(files, (db) => {
    const row = db.prepare('SELECT "json" FROM "summary"').raw(true).get([]) as [string] | undefined;
    // Written by PlanWriter, in a folder of our own.
    return row === undefined ? null : (JSON.parse(row[0]) as PlanSummary);
  });
}

const ORDERS: Record<ImportRowQuery["sort"], readonly string[]> = {
  line: ["line"],
  column: ["column", "line"],
  reason: ["reason", "line"],
};
const listedSchema = z.enum([...ROW_ACTIONS, "likely"]);

/** One page of the listed rows of a kind, and how many are listed. */
export function readListed<T>(
  files: ImportFiles,
  kind: ListedKind,
  order: { sort: ImportRowQuery["sort"]; descending: boolean; page: number },
): { count: number; rows: T[] } {
  const found = withPlan(files, (db) => {
    const own = listedSchema.parse(kind);
    const [count] = db.prepare('SELECT count(*) FROM "listed" WHERE "kind" = ?').raw(true).get([own]) as [number];
    const sort = ORDERS[order.sort].map((name) => `"${name}" ${order.descending ? "DESC" : "ASC"}`).join(", ");
    const rows = db
      .prepare(`SELECT "json" FROM "listed" WHERE "kind" = ? ORDER BY ${sort}, "n" LIMIT ? OFFSET ?`)
      .raw(true)
      .all([own, IMPORT_PAGE_SIZE, IMPORT_PAGE_SIZE * (order.page - 1)]) as [string][];
    return { count, rows: rows.map(([json]) => JSON.parse(json) as T) };
  });
  return found ?? { count: 0, rows: [] };
}

type Listed<Action extends RowAction, Row> = { action: Action; count: number; rows: Row[] };
/** Rows of a plan as its file lists them. */
export type ListedPage =
  | Listed<"reject", CellProblem>
  | Listed<"update", FieldChange>
  | Listed<"create" | "same" | "duplicate", PlannedRow>;

/** One page of the rows of a plan by what they do. */
export function readPlannedRows(files: ImportFiles, query: ImportRowQuery): ListedPage {
  if (query.action === "reject") return { action: "reject", ...readListed<CellProblem>(files, "reject", query) };
  if (query.action === "update") return { action: "update", ...readListed<FieldChange>(files, "update", query) };
  return { action: query.action, ...readListed<PlannedRow>(files, query.action, query) };
}

/** One page of the new rows that look much like a deal on record. */
export function readLikely(files: ImportFiles, page: number): { count: number; rows: LikelyDuplicate[] } {
  return readListed<LikelyDuplicate>(files, "likely", { sort: "line", descending: false, page });
}
