/*
 * Asks DuckDB the questions of the market benchmark, over the same deals as one table in memory. Prints JSON: the middle of
 * the CPU times of each workload, in milliseconds.
 *
 *   node tools/bench/outside/duckdb.mjs FOLDER       deals.csv and questions.json are there (tools/bench/market)
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

const [folder] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(":memory:")).connect();
await connection.run(`CREATE TABLE Deal AS SELECT * EXCLUDE (kinds), string_split(kinds, '|') AS kinds
  FROM read_csv('${join(folder, "deals.csv")}', header = true, all_varchar = false)`);

const result = {};
for (const [workload, questions] of Object.entries(JSON.parse(readFileSync(join(folder, "questions.json"), "utf8")))) {
  const times = [];
  for (const sql of questions) {
    await connection.runAndReadAll(sql);
    const before = process.cpuUsage();
    await connection.runAndReadAll(sql);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  result[workload] = times[times.length >> 1];
}
console.log(JSON.stringify(result));
