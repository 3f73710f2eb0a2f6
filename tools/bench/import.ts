/*
 * What importing a million deals costs, against `sqlite3 .import` of the same file and the same indexes.
 *   npx tsx tools/bench/import.ts [--deals 1000000] [--again]
 * CPU time of whole processes; one run each. Needs the sqlite3 program and Linux. See README.md beside this file.
 */
import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { commandLineAdmin } from "../../lib/auth/command-line-admin";
import { closeStore, store } from "../../lib/data/client";
import { openDatabase } from "../../lib/data/connection";
import type { ImportJob } from "../../lib/data/imports/import-job";
import { migrate } from "../../lib/data/migrate";
import { getImport } from "../../lib/services/get-import";
import { startImport } from "../../lib/services/start-import";
import { seed } from "../../prisma/seed";
import { writeDealsCsv } from "../million/write-deals-csv";
import { buildBundles } from "../setup/build-bundles.mjs";
import { type ProcessCost, timedProcess } from "./timed-process";

const root = join(import.meta.dirname, "../..");
const { values } = parseArgs({
  options: { deals: { type: "string", default: "1000000" }, again: { type: "boolean", default: false } },
});
const folder = mkdtempSync(join(tmpdir(), "strings-attached-bench-"));
const databasePath = join(folder, "record.db");
process.env.DATABASE_URL = `file:${databasePath}`;
const csv = join(folder, "deals.csv");
const editor = commandLineAdmin();

try {
  await buildBundles(root);
  writeDealsCsv(csv, Number(values.deals), 7);
  migrate(databasePath, join(root, "prisma/migrations"));
  seed(databasePath, join(root, "prisma/data"));
  const floor = await sqliteImport(0);
  const few = await sqliteImport(3);
  const indexed = await sqliteImport(9);
  show("sqlite3 .import", floor, null);
  show("sqlite3 .import, then three indexes, as many as a deal has", few, null);
  show("sqlite3 .import, then the nine it had", indexed, null);
  const began = Date.now();
  const runId = await startImport(editor, { fileName: "deals.csv", content: createReadStream(csv) });
  await getImport(editor, runId);
  console.log(
    `upload of the whole file to first preview: ${Date.now() - began} ms; the preview alone: ${await previewTime(runId)} ms`,
  );
  show("plan (dry run)", await run("plan", runId), floor, 1);
  const commit = await run("commit", runId);
  show("commit, against nine indexes", commit, indexed, 1.25);
  show("commit, against three", commit, few, 1.25);
  check();
  if (values.again) await importAgain(floor);
  show("undo", await run("undo", runId), commit, 0.75);
  check();
} finally {
  await closeStore();
  rmSync(folder, { recursive: true });
}

async function previewTime(runId: string): Promise<number> {
  const began = Date.now();
  await getImport(editor, runId);
  return Date.now() - began;
}

/** The same file a second time: every row meets its deal. */
async function importAgain(floor: ProcessCost): Promise<void> {
  const again = await startImport(editor, { fileName: "deals.csv", content: createReadStream(csv) });
  show("plan of the same file again", await run("plan", again), floor);
}

/** The file into a table of twelve columns in a database like ours; with the first so many of the indexes that a deal has or had. */
function sqliteImport(count: number): Promise<ProcessCost> {
  const path = join(folder, `plain-${count}.db`);
  const columns =
    "key TEXT, startup TEXT, country TEXT, announcedOn TEXT, round TEXT, amount INTEGER, currency TEXT, investors TEXT, kinds TEXT, exclusivity TEXT, dataSharing TEXT, url TEXT";
  const indexes = [
    "UNIQUE:key", "startup", "key,startup", "exclusivity,dataSharing,amount", "announcedOn,key", "startup,key", "amount,key", "country,key",
    "round,key",
  ]; // biome-ignore format: a list of indexes
  const lines = [
    "PRAGMA journal_mode = WAL;",
    "PRAGMA synchronous = NORMAL;",
    "PRAGMA cache_size = -65536;",
    `CREATE TABLE deals (${columns});`,
    ".mode csv",
    `.import --skip 1 "${csv}" deals`,
    ...indexes.slice(0, count).map(indexLine),
  ];
  return timedProcess("sqlite3", [path], `${lines.join("\n")}\n`);
}

function indexLine(index: string, i: number): string {
  const unique = index.startsWith("UNIQUE:");
  return `CREATE ${unique ? "UNIQUE " : ""}INDEX index${i} ON deals (${index.replace("UNIQUE:", "")});`;
}

/** Runs one task as the product does, and waits for its process. */
async function run(task: ImportJob["task"], runId: string): Promise<ProcessCost> {
  const status = task === "plan" ? "planning" : "committing";
  const { planHash } = await store().importRun.update({ where: { id: runId }, data: { status } });
  const { userId, actor, via, address } = editor;
  const job: ImportJob = { task, databasePath, runId, planHash, actor: { userId, actor, via, address } };
  const program = join(root, "dist/import-child.mjs");
  const cost = await timedProcess(process.execPath, ["--max-old-space-size=512", program, JSON.stringify(job)]);
  const { message, rows, created } = await store().importRun.findUniqueOrThrow({ where: { id: runId } });
  if (message !== null) throw new Error(message);
  console.log(`  ${rows} rows, ${created} new`);
  return cost;
}

function show(name: string, cost: ProcessCost, against: ProcessCost | null, asked?: number): void {
  const ratio = against === null ? "" : `  ratio ${(cost.cpu / against.cpu).toFixed(2)}`;
  const wish = asked === undefined ? "" : ` (asked ${asked})`;
  const memory = Math.round(cost.memory / 1e6);
  console.log(
    `${name}: ${(cost.cpu / 1000).toFixed(1)} s CPU, ${(cost.wall / 1000).toFixed(1)} s, ${memory} MB${ratio}${wish}`,
  );
}

/** The record must be whole after each step. */
function check(): void {
  const db = openDatabase(databasePath);
  const bad = db.prepare("PRAGMA foreign_key_check").all([]).length;
  const [state] = db.prepare("PRAGMA integrity_check").raw(true).get([]) as [string];
  db.close();
  if (bad > 0 || state !== "ok") throw new Error(`the record is damaged: ${state}, ${bad} rows point nowhere`);
}
