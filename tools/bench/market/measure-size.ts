/*
 * Asks every question of a record of one size: the product, plain SQL, plain SQL without indexes. Prints JSON.
 *   DATABASE_URL=file:FILE npx tsx tools/bench/market/measure-size.ts FOLDER QUESTIONS
 * FOLDER gets deals.csv and questions.json, for DuckDB.
 */
import { openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { dealQuerySchema } from "../../../lib/core/market/deal-filter";
import { closeStore } from "../../../lib/data/client";
import { openDatabase, type SqliteDatabase } from "../../../lib/data/connection";
import { writeCursor } from "../../../lib/data/deal-cursor";
import type { DealIndex } from "../../../lib/data/deal-index/deal-index";
import { dealIndex } from "../../../lib/data/deal-index/held-index";
import { readDealPage } from "../../../lib/data/deal-pages";
import { migrate } from "../../../lib/data/migrate";
import { readTrendYears } from "../../../lib/data/trend-years";
import { refreshAggregates } from "../../../lib/data/trends/refresh-aggregates";
import { env } from "../../../lib/env";
import { cpuTime, median } from "../cpu-time";
import { PLAIN_INDEXES, plainSql } from "./plain-sql";
import { drawQuestions, type Question, WORKLOADS, type Workload } from "./questions";

const [folder, questionCount = "15"] = process.argv.slice(2);
if (folder === undefined) throw new Error("Say which folder the files for DuckDB go to.");

// A record that was kept may be older than the newest tables.
migrate(env().databasePath, join(env().root, "prisma", "migrations"));
const db = openDatabase(env().databasePath);
for (const index of PLAIN_INDEXES) db.exec(index);
const result: Record<string, unknown> = {};
result.sums = await cpuTime(() => {
  db.exec("BEGIN IMMEDIATE");
  refreshAggregates(db);
  db.exec("COMMIT");
});
result.index = await cpuTime(() => dealIndex("imported"));
const forDuckdb: Record<string, string[]> = {};
for (const workload of WORKLOADS) {
  const questions = drawQuestions(workload, Number(questionCount));
  const counts = await Promise.all(questions.map(countOf));
  const all = (engine: "sql" | "scan") =>
    questions.map((question, i) => plainSql(workload, question, engine, counts[i] ?? 0));
  const products = await Promise.all(questions.map((question, i) => product(workload, question, all("sql")[i] ?? "")));
  result[workload] = {
    product: await middle(products),
    sql: await middle(all("sql").map((sql) => () => run(db, sql))),
    // It reads everything each time: the first answer is as good as the second.
    scan: await middle(
      all("scan").map((sql) => () => run(db, sql)),
      false,
    ),
  };
  forDuckdb[workload] = questions.map((question, i) => plainSql(workload, question, "duckdb", counts[i] ?? 0));
}
writeFileSync(join(folder, "questions.json"), JSON.stringify(forDuckdb));
writeDeals(db, join(folder, "deals.csv"));
db.close();
await closeStore();
console.log(JSON.stringify(result));

async function countOf({ filter }: Question): Promise<number> {
  return (await dealIndex("imported")).match(filter).count;
}

/** The question as the product's pages ask it. A page is found from the row before it, which is looked up beforehand. */
async function product(workload: Workload, { filter, sort, dir }: Question, sql: string): Promise<() => unknown> {
  if (workload === "trend") return () => readTrendYears(filter);
  if (workload === "count") return () => countOf({ filter, sort, dir, depth: 0 });
  const query = dealQuerySchema.parse({ ...filter, sort, dir, limit: 50 });
  const before = workload === "search" ? undefined : (run(db, sql)[0]?.[0] as string | undefined);
  const index = await dealIndex("imported");
  // Which deals they are, without what is shown of each.
  if (workload === "find") return () => index.page(index.match(filter), query, rowBefore(index, before), false, 50);
  const after = before === undefined ? undefined : writeCursor(query, before);
  return () => readDealPage({ ...query, after });
}

function rowBefore(index: DealIndex, id: string | undefined): number | null {
  return id === undefined ? null : index.rowOf(id);
}

function run(on: SqliteDatabase, sql: string): unknown[][] {
  return on.prepare(sql).raw(true).all([]) as unknown[][];
}

/** The middle of the questions' times, each asked once before unless told otherwise. */
async function middle(questions: readonly (() => unknown)[], before = true): Promise<number> {
  const times: number[] = [];
  for (const ask of questions) {
    if (before) await ask();
    times.push(await cpuTime(ask));
  }
  return median(times);
}

/** The deals as one table, for DuckDB to load. */
function writeDeals(from: SqliteDatabase, path: string): void {
  const file = openSync(path, "w");
  const names = ["id", "provenance", "year", "announcedOn", "country", "round", "amountUsdMinor", "exclusivity", "dataSharing", "startupKey"]; // biome-ignore format: a list
  writeSync(file, `${[...names, "kinds", "investors"].join(",")}\n`);
  const rows = from.prepare(`SELECT ${names.map((name) => `d."${name}"`).join(", ")},
    replace(d.investorKinds, '; ', '|'),
    (SELECT group_concat(i.nameKey, '|') FROM DealParticipant p JOIN Investor i ON i.id = p.investorId WHERE p.dealId = d.id)
    FROM Deal d WHERE d.provenance = 'imported'`);
  let lines: string[] = [];
  for (const row of rows.raw(true).iterate([]) as Iterable<(string | number | null)[]>) {
    lines.push(row.map((value) => (value === null ? "" : String(value))).join(","));
    if (lines.length === 5000) {
      writeSync(file, `${lines.join("\n")}\n`);
      lines = [];
    }
  }
  writeSync(file, lines.length > 0 ? `${lines.join("\n")}\n` : "");
}
