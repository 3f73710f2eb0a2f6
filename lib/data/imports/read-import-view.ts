import { existsSync } from "node:fs";
import { compileRowReader } from "../../core/import/compile-row-reader";
import { describeSample } from "../../core/import/describe-sample";
import type { ImportPlan } from "../../core/import/import-plan";
import {
  IMPORT_PAGE_SIZE,
  type ImportRowPage,
  type ImportRowQuery,
  type ImportRunSummary,
  type ImportRunView,
  type LikelyDuplicate,
} from "../../core/import/import-run";
import { readCsvBeginning } from "../../core/import/read-csv-rows";
import { env } from "../../env";
import { store } from "../client";
import { readDataVersion } from "../deal-index/held-index";
import { type ImportFiles, importFiles, readBeginning } from "./import-files";
import { headersKeyOf, readMapping } from "./import-mappings";
import { readRuns, type StoredRun } from "./import-runs";
import { type PlanSummary, readLikely, readListed, readPlannedRows, readPlanSummary } from "./plan-file";
import { RECORD_MOVED } from "./record-moved";
import { progressOf, readSettledRun, settleRuns } from "./run-state";

/** So many rows are shown before there is a plan, and so many changes and problems with it. */
const SHOWN = 20;

/** @throws AppError see `getImport`. */
export async function readImportView(runId: string): Promise<ImportRunView> {
  const run = await readSettledRun(runId);
  const files = importFiles(env().databasePath, runId);
  const by = run.userId === null ? null : await store().user.findUnique({ where: { id: run.userId } });
  const summary = run.planHash === null ? null : readPlanSummary(files);
  const plan = summary === null ? null : planOf(run, files, summary);
  const moved = run.status === "planned" && run.planVersion !== (await readDataVersion());
  const sample = await readSample(run, files);
  return {
    id: run.id,
    fileName: run.name,
    bytes: run.sizeBytes ?? 0,
    by: by?.name ?? null,
    startedAt: run.startedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
    status: run.status,
    dialect: run.dialect,
    choices: run.choices,
    rows: run.rows,
    ...sample,
    unread: summary?.unread ?? sample.unread,
    progress: progressOf(run),
    plan,
    stale: moved ? RECORD_MOVED : null,
  };
}

/** What the beginning of the file shows; nothing where the file was discarded. */
async function readSample({ dialect, choices }: StoredRun, files: ImportFiles) {
  if (!existsSync(files.upload)) {
    const questions = { dateOrder: null, currency: null, decimalMark: null };
    return { columns: [], quotedNewlines: [], questions, unread: [], savedMapping: null, preview: [] };
  }
  const beginning = readBeginning(files);
  const { headers, rows } = readCsvBeginning(dialect, beginning.bytes, beginning.isWhole);
  const read = compileRowReader(choices, headers);
  const saved = dialect.header ? await readMapping(headersKeyOf(headers)) : null;
  return {
    ...describeSample(headers, rows, choices),
    savedMapping: saved && { from: saved.fileName, savedAt: saved.savedAt.toISOString() },
    preview: rows.slice(0, SHOWN).map((row) => ({ row, read: read(row) })),
  };
}

function planOf(
  run: StoredRun,
  files: ImportFiles,
  { rows, counts, newStartups, newInvestors }: PlanSummary,
): ImportPlan {
  const first = { sort: "line", descending: false, page: 1 } as const;
  return {
    runId: run.id,
    fileName: run.name,
    hash: run.planHash ?? "",
    dialect: run.dialect,
    choices: run.choices,
    rows,
    counts,
    newStartups,
    newInvestors,
    problems: readListed<ImportPlan["problems"][number]>(files, "reject", first).rows.slice(0, SHOWN),
    changes: readListed<ImportPlan["changes"][number]>(files, "update", first).rows.slice(0, SHOWN),
  };
}

/** One page of the imports as their history lists them. @param page from 1. */
export async function readImportHistory(page: number): Promise<{ count: number; rows: ImportRunSummary[] }> {
  await settleRuns();
  const { count, runs } = await readRuns((page - 1) * IMPORT_PAGE_SIZE, IMPORT_PAGE_SIZE);
  const rows = runs.map(({ created, updated, rejected, same, duplicate, ...run }) => ({
    id: run.id,
    fileName: run.name,
    by: run.by,
    startedAt: run.startedAt.toISOString(),
    status: run.status,
    counts: run.rows === null ? null : { create: created, update: updated, same, duplicate, reject: rejected },
  }));
  return { count, rows };
}

export async function readRowPage(runId: string, query: ImportRowQuery): Promise<ImportRowPage> {
  const run = await readSettledRun(runId);
  return readPlannedRows(importFiles(env().databasePath, run.id), query);
}

export async function readLikelyPage(runId: string, page: number): Promise<{ count: number; rows: LikelyDuplicate[] }> {
  const run = await readSettledRun(runId);
  return readLikely(importFiles(env().databasePath, run.id), page);
}
