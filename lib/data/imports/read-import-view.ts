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
  type LikelyPage,
} from "../../core/import/import-run";
import { readCsvBeginning } from "../../core/import/read-csv-rows";
import { provenanceSchema } from "../../core/market/deal-filter";
import { env } from "../../env";
import { store } from "../client";
import { type ImportFiles, importFiles, readBeginning } from "./import-files";
import { headersKeyOf, readMapping } from "./import-mappings";
import { readRuns, type StoredRun } from "./import-runs";
import { findMendedOrigin } from "./mended-origin";
import { MOST_LISTED, type PlanSummary, readLikely, readListed, readPlannedRows, readPlanSummary } from "./plan-file";
import { whyStale } from "./plan-holds";
import { progressOf, readSettledRun, settleRuns } from "./run-state";

/** So many rows are shown before there is a plan, and so many changes and problems with it. */
const SHOWN = 20;
/** Rows that columns are described by: enough to tell what a column holds, read anew for each page. */
const SAMPLED = 500;

/** @throws AppError see `getImport`. */
export async function readImportView(runId: string): Promise<ImportRunView> {
  const run = await readSettledRun(runId);
  const files = importFiles(env().databasePath, runId);
  const by = run.userId === null ? null : await store().user.findUnique({ where: { id: run.userId } });
  const summary = run.planHash === null ? null : readPlanSummary(files);
  const plan = summary === null ? null : planOf(run, files, summary);
  const sample = await readSample(run, files);
  return {
    id: run.id,
    fileName: run.name,
    bytes: run.sizeBytes ?? 0,
    by: by?.name ?? null,
    startedAt: run.startedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
    status: run.status,
    set: provenanceSchema.parse(run.provenance),
    dialect: run.dialect,
    choices: run.choices,
    rows: run.rows,
    ...sample,
    unread: summary?.unread ?? sample.unread,
    progress: progressOf(run),
    plan,
    stale: await whyStale(run),
  };
}

/** What the beginning of the file shows; nothing where the file was discarded. */
async function readSample({ dialect, choices }: StoredRun, files: ImportFiles) {
  if (!existsSync(files.upload)) {
    const questions = { dateOrder: null, currency: null, decimalMark: null };
    const sampled = { rows: 0, all: false };
    return { columns: [], sampled, quotedNewlines: [], questions, unread: [], savedMapping: null, preview: [] };
  }
  const beginning = readBeginning(files);
  const { headers, rows } = readCsvBeginning(dialect, beginning.bytes, beginning.isWhole, SAMPLED);
  const read = compileRowReader(choices, headers);
  return {
    ...describeSample(headers, rows, choices),
    sampled: { rows: rows.length, all: beginning.isWhole && rows.length < SAMPLED },
    savedMapping: await readKnownMapping(dialect, headers, beginning),
    preview: rows.slice(0, SHOWN).map((row) => ({ row, read: read(row) })),
  };
}

/** The import that the columns of a file were recognised by. */
async function readKnownMapping(
  dialect: StoredRun["dialect"],
  headers: readonly string[],
  beginning: ReturnType<typeof readBeginning>,
): Promise<ImportRunView["savedMapping"]> {
  const origin = await findMendedOrigin(dialect, beginning);
  if (origin !== null) return { from: origin.fileName, savedAt: origin.startedAt.toISOString(), mended: true };
  const saved = dialect.header ? await readMapping(headersKeyOf(headers)) : null;
  return saved && { from: saved.fileName, savedAt: saved.savedAt.toISOString(), mended: false };
}

function planOf(
  run: StoredRun,
  files: ImportFiles,
  { rows, counts, likely, newStartups, newInvestors }: PlanSummary,
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
    likely,
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
    set: provenanceSchema.parse(run.provenance),
    counts: run.rows === null ? null : { create: created, update: updated, same, duplicate, reject: rejected },
  }));
  return { count, rows };
}

export async function readRowPage(runId: string, query: ImportRowQuery): Promise<ImportRowPage> {
  const run = await readSettledRun(runId);
  const page = readPlannedRows(importFiles(env().databasePath, run.id), query);
  return { ...page, full: page.count >= MOST_LISTED[query.action] };
}

/** Rows as the plan lists them, with what was decided since it was made. @param asked from 1; beyond the last is the last. */
export async function readLikelyPage(runId: string, asked: number): Promise<LikelyPage> {
  const run = await readSettledRun(runId);
  const files = importFiles(env().databasePath, run.id);
  const page = Math.max(1, Math.min(asked, Math.ceil(readLikely(files, 1).count / IMPORT_PAGE_SIZE)));
  const { count, rows } = readLikely(files, page);
  const decided = rows.map((row): LikelyDuplicate => {
    const said = run.decisions[row.line];
    return { ...row, decision: said === "new" ? said : said === row.existing.dealId ? "same" : null };
  });
  const decidedNew = Object.values(run.decisions).filter((said) => said === "new").length;
  const unlisted = Math.max(0, (readPlanSummary(files)?.likely ?? 0) - count);
  return { page, count, unlisted, decidedNew, rows: decided };
}
