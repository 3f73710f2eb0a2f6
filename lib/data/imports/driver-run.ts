import { createHash } from "node:crypto";
import type { ImportChoices } from "../../core/import/column-mapping";
import type { CsvDialect } from "../../core/import/csv-dialect";
import { AppError } from "../../core/shared/app-error";
import type { SqliteDatabase } from "../connection";
import type { RowDecisions } from "./import-runs";

/** An import as its own process reads it. */
export interface DriverRun {
  id: string;
  name: string;
  provenance: string;
  hash: string;
  status: string;
  sizeBytes: number;
  sourceName: string;
  dialect: CsvDialect;
  choices: ImportChoices;
  decisions: RowDecisions;
  planHash: string | null;
  planVersion: number | null;
  rows: number | null;
  created: number;
  updated: number;
  appliedAt: string | null;
}

type RawRun = Omit<DriverRun, "dialect" | "choices" | "decisions"> & {
  dialect: string;
  choices: string;
  decisions: string | null;
};

/** Reads an import on the driver. @throws Error where there is none: its process is only started for one that there is. */
export function readDriverRun(db: SqliteDatabase, id: string): DriverRun {
  const row = db.prepare('SELECT * FROM "ImportRun" WHERE "id" = ? AND "dialect" IS NOT NULL').get([id]) as
    | RawRun
    | undefined;
  if (row === undefined) throw new Error(`there is no import ${id}`);
  return {
    ...row,
    dialect: JSON.parse(row.dialect) as CsvDialect,
    choices: JSON.parse(row.choices) as ImportChoices,
    decisions: JSON.parse(row.decisions ?? "{}") as RowDecisions,
  };
}

/** The state of the record: a number that rises with every change of the deals. */
export function readVersion(db: SqliteDatabase): number {
  const [version] = db.prepare('SELECT "version" FROM "DataVersion" WHERE "id" = 1').raw(true).get([]) as [number];
  return version;
}

/** The hash of a plan: everything that decides what its rows do. */
export function planHashOf(
  run: Pick<DriverRun, "hash" | "dialect" | "choices" | "decisions" | "provenance" | "sourceName">,
  version: number,
): string {
  const { hash, dialect, choices, decisions, provenance, sourceName } = run;
  const parts = [hash, dialect, choices, decisions, provenance, sourceName, version];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/**
 * Changes an import on the driver, where it is in the state given.
 * @returns false where it is not.
 */
export function changeDriverRun(
  db: SqliteDatabase,
  id: string,
  from: string,
  change: Record<string, string | number | null>,
): boolean {
  const sets = Object.keys(change).map((name) => `"${name}" = ?`);
  const sql = `UPDATE "ImportRun" SET ${sets.join(", ")} WHERE "id" = ? AND "status" = ?`;
  return db.prepare(sql).run([...Object.values(change), id, from]).changes === 1;
}

/**
 * Called under the write lock: who settled this import for one whose process was killed has said that nothing was changed, and
 * so it must stay.
 * @throws AppError conflict.
 */
export function requireCommitting(run: DriverRun): void {
  if (run.status !== "committing") throw new AppError("conflict", "This import was given up meanwhile. Plan it again.");
}
