/*
 * What the record costs as it grows: trends, pages at any depth, counts and name search, each against plain SQL, plain SQL
 * without indexes, and DuckDB, in the same run.
 *   npm run bench:market [-- --deals 2000,20000] [--folder FOLDER] [--questions 15]
 * The records are generated (tools/million) and kept in FOLDER, where they are found the next time; without it they are made in a
 * temporary folder and removed. DuckDB is installed in tools/bench/outside by the first run.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { columns } from "../cpu-time";
import { WORKLOADS, type Workload } from "./questions";

const { values } = parseArgs({
  options: {
    deals: { type: "string", default: "2000,20000,200000,1000000" },
    folder: { type: "string" },
    questions: { type: "string", default: "15" },
  },
});
const root = join(import.meta.dirname, "../../..");
const outside = join(root, "tools", "bench", "outside");
const folder = values.folder ?? mkdtempSync(join(tmpdir(), "strings-attached-bench-"));
mkdirSync(folder, { recursive: true });

type Times = Record<"product" | "sql" | "scan" | "duckdb", number>;
type Measured = Record<Workload, Times> & { sums: number; index: number };
const WIDTHS = [12, 12, 18, 18, 18];
const WORDS: Record<Workload, string> = {
  trend: "Trend table of any filter",
  find: "Which 50 deals, any filter, order and depth",
  page: "The same with everything a page shows of each deal",
  count: "Count of any filter",
  search: "Name search: 50 rows and their count",
};

try {
  if (!existsSync(join(outside, "node_modules"))) {
    execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: outside, stdio: "inherit" });
  }
  const sizes = values.deals.split(",").map(Number);
  const measured = sizes.map((deals) => [deals, measure(deals)] as const);
  for (const workload of WORKLOADS) print(workload, measured);
  console.log("\nMade anew after a change, ms of CPU in a thread of its own");
  console.log(columns(["deals", "sums", "index"], WIDTHS));
  for (const [deals, { sums, index }] of measured)
    console.log(columns([deals.toLocaleString("en-US"), Math.round(sums), Math.round(index)], WIDTHS));
} finally {
  if (values.folder === undefined) rmSync(folder, { recursive: true });
}

/** One size, in processes of its own: what one leaves in memory must not help the next. */
function measure(deals: number): Measured {
  const own = join(folder, String(deals));
  mkdirSync(own, { recursive: true });
  const file = join(own, "record.db");
  const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
  if (!existsSync(file)) {
    execFileSync(process.execPath, [tsx, "tools/million/make-deals.ts", file, "--deals", String(deals)], { cwd: root });
  }
  const options = { cwd: root, env: { ...process.env, DATABASE_URL: `file:${file}` } };
  const ours = JSON.parse(
    String(execFileSync(process.execPath, [tsx, "tools/bench/market/measure-size.ts", own, values.questions], options)),
  );
  const duckdb = JSON.parse(String(execFileSync(process.execPath, [join(outside, "duckdb.mjs"), own])));
  for (const workload of WORKLOADS) ours[workload].duckdb = duckdb[workload];
  return ours;
}

function print(workload: Workload, measured: readonly (readonly [number, Measured])[]): void {
  console.log(`\n${WORDS[workload]}: middle of the questions, ms of CPU, and how many times the product's`);
  console.log(columns(["deals", "product", "plain SQL", "without indexes", "DuckDB"], WIDTHS));
  for (const [deals, all] of measured) {
    const { product, sql, scan, duckdb } = all[workload];
    const against = (time: number) => `${time.toFixed(2)} (${(time / product).toFixed(1)}x)`;
    const cells = [deals.toLocaleString("en-US"), product.toFixed(2), against(sql), against(scan), against(duckdb)];
    console.log(columns(cells, WIDTHS));
  }
  const [first, last] = [measured[0], measured.at(-1)];
  if (first === undefined || last === undefined || first === last) return;
  const grew = (engine: keyof Times) => `${(last[1][workload][engine] / first[1][workload][engine]).toFixed(1)}x`;
  console.log(columns([`${(last[0] / first[0]).toFixed(0)}x deals`, grew("product"), grew("sql"), grew("scan"), grew("duckdb")], WIDTHS)); // biome-ignore format: one line
}
