import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { commandLineAdmin } from "@/lib/auth/command-line-admin";
import type { Editor } from "@/lib/auth/signed-in";
import type { ImportProgress } from "@/lib/core/import/import-plan";
import { seededRandom } from "@/lib/core/shared/seeded-random";
import { store } from "@/lib/data/client";
import { openDatabase } from "@/lib/data/connection";
import type { ImportJob } from "@/lib/data/imports/import-job";
import { env } from "@/lib/env";
import { cancelImport } from "@/lib/services/cancel-import";
import { commitImport } from "@/lib/services/commit-import";
import { getImport } from "@/lib/services/get-import";
import { getImportProgress } from "@/lib/services/get-import-progress";
import { planImport } from "@/lib/services/plan-import";
import { startImport } from "@/lib/services/start-import";
import { undoImport } from "@/lib/services/undo-import";
import { drawDeal, investorName } from "@/tools/million/draw-deal";
import { root } from "./database";

export const editor: Editor = commandLineAdmin();

/** Waits until no process works on an import any more. */
export async function settled(runId: string): Promise<ImportProgress> {
  for (;;) {
    const progress = await getImportProgress(editor, runId);
    if (progress.status !== "planning" && progress.status !== "committing") return progress;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Uploads and plans a file. */
export async function planned(csv: string, fileName = "deals.csv"): Promise<string> {
  const runId = await startImport(editor, { fileName, content: new TextEncoder().encode(csv) });
  await planImport(editor, runId);
  await settled(runId);
  return runId;
}

/** Commits an import as it is planned. */
export async function committed(runId: string): Promise<ImportProgress> {
  const { plan } = await getImport(editor, runId);
  if (plan === null) throw new Error("there is no plan");
  await commitImport(editor, runId, plan.hash);
  return settled(runId);
}

export async function undone(runId: string): Promise<ImportProgress> {
  await undoImport(editor, runId);
  return settled(runId);
}

export async function discarded(runId: string): Promise<void> {
  await cancelImport(editor, runId);
}

/** Starts the process of an import as the services do, with what only tests ask for. The import must be planned, or applied to undo it. */
export async function startChild(task: "commit" | "undo", runId: string, extra: Partial<ImportJob> = {}) {
  const { planHash } = await store().importRun.update({ where: { id: runId }, data: { status: "committing" } });
  const actor = { userId: null, actor: "test", via: "command line", address: null } as const;
  const job: ImportJob = { task, databasePath: env().databasePath, runId, planHash, actor, ...extra };
  const child = spawn(process.execPath, [join(root, "dist/import-child.mjs"), JSON.stringify(job)], {
    stdio: "ignore",
  });
  return { child, ended: once(child, "exit") };
}

/** Tables that say what happened, or of which state something is; everything else must be as it was after import and undo. */
const ABOUT = [
  "AuditEvent",
  "DataVersion",
  "AggregateVersion",
  "ImportRun",
  "ImportChange",
  "ImportMapping",
  "sqlite_sequence",
];

/** All rows of the record, table by table, in an order of their own values. */
export function recordOf(path: string): Record<string, string[]> {
  const db = openDatabase(path);
  try {
    const tables = db
      .prepare(
        `SELECT "name" FROM sqlite_master WHERE "type" = 'table' AND "name" NOT LIKE '\\_%' ESCAPE '\\' ORDER BY 1`,
      )
      .raw(true)
      .all([]) as [string][];
    return Object.fromEntries(
      tables
        // Sums over the deals say of which state they are; they are compared with sums made anew.
        .filter(([name]) => !ABOUT.includes(name) && !name.endsWith("Cell"))
        .map(([name]) => {
          const rows = db.prepare(`SELECT * FROM "${name}"`).raw(true).all([]) as unknown[][];
          return [name, rows.map((row) => JSON.stringify(row)).sort()];
        }),
    );
  } finally {
    db.close();
  }
}

/** Names of the tables that differ between two states of the record. */
export function differingTables(a: Record<string, string[]>, b: Record<string, string[]>): string[] {
  return Object.keys(a).filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]));
}

/** What is wrong with the database file as such; empty where nothing is. */
export function damage(path: string): string[] {
  const db = openDatabase(path);
  try {
    const state = db.prepare("PRAGMA integrity_check").raw(true).all([]) as [string][];
    const lost = db.prepare("PRAGMA foreign_key_check").raw(true).all([]) as [string][];
    return [
      ...state.map(([line]) => line).filter((line) => line !== "ok"),
      ...lost.map(([table]) => `lost in ${table}`),
    ];
  } finally {
    db.close();
  }
}

/** A file of generated deals; the same seed always gives the same. */
export function generatedCsv(rows: number, seed: number): string {
  const random = seededRandom(seed);
  let text = "startup,country,announced_on,round,amount_usd,investors,exclusivity,data_sharing\n";
  for (let i = 0; i < rows; i++) {
    const deal = drawDeal(random, rows);
    const amount = deal.amountMinor === null ? "" : deal.amountMinor / 100;
    const investors = deal.investors.map((number) => investorName(number).name).join("; ");
    const { startup, announcedOn, round, exclusivity, dataSharing } = deal;
    text += `${startup.name},${startup.country},${announcedOn},${round ?? ""},${amount},${investors},${exclusivity},${dataSharing}\n`;
  }
  return text;
}
