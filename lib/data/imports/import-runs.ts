import { z } from "zod";
import type { ImportChoices } from "../../core/import/column-mapping";
import type { CsvDialect } from "../../core/import/csv-dialect";
import { IMPORT_STATUSES, type ImportStatus } from "../../core/import/import-plan";
import type { Provenance } from "../../core/market/deal-filter";
import { AppError } from "../../core/shared/app-error";
import { type Store, store, write } from "../client";
import type { ImportRun } from "../prisma-client/client";

/** Line of a new row -> id of the deal on record that it is said to be, or 'new'. */
export type RowDecisions = Record<string, string>;

/** One import as the record holds it. */
export interface StoredRun extends Omit<ImportRun, "status" | "dialect" | "choices" | "decisions" | "sourceName"> {
  status: ImportStatus;
  sourceName: string;
  dialect: CsvDialect;
  choices: ImportChoices;
  decisions: RowDecisions;
}

/** What the target of an import may be: never the calibrated set. */
export type ImportTarget = Exclude<Provenance, "calibrated">;

const statusSchema = z.enum(IMPORT_STATUSES);
const decisionsSchema = z.record(z.string(), z.string());

/** Notes a new import. */
export async function addRun(
  transaction: Store,
  run: {
    id: string;
    fileName: string;
    target: ImportTarget;
    sourceName: string;
    sha256: string;
    bytes: number;
    headersKey: string;
    dialect: CsvDialect;
    choices: ImportChoices;
    userId: string | null;
  },
): Promise<void> {
  await transaction.importRun.create({
    data: {
      id: run.id,
      name: run.fileName,
      provenance: run.target,
      hash: run.sha256,
      status: "uploaded",
      sizeBytes: run.bytes,
      sourceName: run.sourceName,
      headersKey: run.headersKey,
      dialect: JSON.stringify(run.dialect),
      choices: JSON.stringify(run.choices),
      userId: run.userId,
    },
  });
}

/**
 * One import.
 * @throws AppError not-found, also for runs of the seed.
 */
export async function readRun(id: string): Promise<StoredRun> {
  const run = await store().importRun.findUnique({ where: { id } });
  if (run === null || run.dialect === null) {
    throw new AppError("not-found", "There is no such import. It may have been discarded.");
  }
  return toStoredRun(run);
}

function toStoredRun(run: ImportRun): StoredRun {
  return {
    ...run,
    status: statusSchema.parse(run.status),
    sourceName: run.sourceName ?? run.name,
    // Written by this file and never changed by hand, so their shape is not checked again.
    dialect: JSON.parse(run.dialect ?? "null") as CsvDialect,
    choices: JSON.parse(run.choices ?? "null") as ImportChoices,
    decisions: decisionsSchema.parse(JSON.parse(run.decisions ?? "{}")),
  };
}

/** What can be changed of an import while it is not running. */
export type RunChange = Partial<
  Pick<ImportRun, "status" | "planHash" | "planVersion" | "message" | "headersKey" | "finishedAt" | "sourceName"> & {
    dialect: CsvDialect;
    choices: ImportChoices;
    decisions: RowDecisions;
  }
>;

/**
 * Changes an import that is in one of the states given, in one statement: of two who ask at once, one is told.
 * @returns false where it is in another state.
 */
export async function changeRun(id: string, from: readonly ImportStatus[], change: RunChange): Promise<boolean> {
  const { dialect, choices, decisions, ...plain } = change;
  const json = (name: string, value: unknown) => (value === undefined ? {} : { [name]: JSON.stringify(value) });
  const data = { ...plain, ...json("dialect", dialect), ...json("choices", choices), ...json("decisions", decisions) };
  const where = { id, status: { in: [...from] } };
  const { count } = await write((transaction) => transaction.importRun.updateMany({ where, data }));
  return count === 1;
}

/** Imports of files, newest first, `take` of them after the first `skip`; and how many there are in all. */
export async function readRuns(
  skip: number,
  take: number,
): Promise<{ count: number; runs: (StoredRun & { by: string | null })[] }> {
  const where = { dialect: { not: null } };
  const include = { user: { select: { name: true } } };
  const [count, runs] = await Promise.all([
    store().importRun.count({ where }),
    store().importRun.findMany({ where, orderBy: { id: "desc" }, skip, take, include }),
  ]);
  return { count, runs: runs.map(({ user, ...run }) => ({ ...toStoredRun(run), by: user?.name ?? null })) };
}

/** Imports in one of the states given. */
export async function readRunsIn(statuses: readonly ImportStatus[]): Promise<StoredRun[]> {
  const runs = await store().importRun.findMany({ where: { dialect: { not: null }, status: { in: [...statuses] } } });
  return runs.map(toStoredRun);
}
