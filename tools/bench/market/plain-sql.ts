import { type DealFilter, SIZE_CLASSES } from "../../../lib/core/market/deal-filter";
import type { Question, Workload } from "./questions";

/** Who is asked: SQLite with its indexes, SQLite reading every row, DuckDB. */
export type Engine = "sql" | "scan" | "duckdb";

const SORTED_BY = { announcedOn: "announcedOn", startup: "startupKey", amount: "amountUsdMinor", country: "country", round: "round" }; // biome-ignore format: a table

/** The indexes that these questions want; the product has none of them, because its own index in memory answers. */
export const PLAIN_INDEXES = [
  "year, exclusivity, dataSharing, amountUsdMinor", "announcedOn, id", "startupKey, id", "amountUsdMinor, id", "country, id", "round, id",
].map((columns, i) => `CREATE INDEX IF NOT EXISTS "plain${i}" ON "Deal"("provenance", ${columns})`); // biome-ignore format: a list

/**
 * The question as one statement over the deals themselves. In DuckDB, which has them as one table, investors' kinds and
 * names are lists of each deal.
 * @param count deals that match, for the place where a page begins.
 */
export function plainSql(
  workload: Workload,
  { filter, sort, dir, depth }: Question,
  engine: Engine,
  count: number,
): string {
  const from = engine === "scan" ? "Deal d NOT INDEXED" : "Deal d";
  const where = conditions(filter, engine).join(" AND ");
  if (workload === "count") return `SELECT count(*) FROM ${from} WHERE ${where}`;
  if (workload === "trend")
    return `SELECT ${measures(engine)} FROM ${from} WHERE ${where} GROUP BY d.year ORDER BY d.year`;
  const column = `d.${SORTED_BY[sort]}`;
  const order = `${column} IS NULL, ${column} ${dir}, d.id ${dir}`;
  const offset = Math.floor(depth * Math.max(0, count - 50));
  return `SELECT ${workload === "find" ? "d.id" : "d.*"} FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT 50 OFFSET ${offset}`;
}

const measures = (engine: Engine) => `d.year, count(*), sum(d.amountUsdMinor), count(d.amountUsdMinor),
  count(*) FILTER (WHERE d.exclusivity = 'yes'), count(*) FILTER (WHERE d.exclusivity <> 'unknown'),
  count(*) FILTER (WHERE d.dataSharing = 'yes'), count(*) FILTER (WHERE d.dataSharing <> 'unknown'),
  count(*) FILTER (WHERE d.exclusivity = 'yes' AND d.dataSharing = 'yes'),
  count(*) FILTER (WHERE d.amountUsdMinor >= 10000000000),
  count(*) FILTER (WHERE d.amountUsdMinor >= 10000000000 AND ${kindCondition("cloud", engine)})`;

function conditions(filter: DealFilter, engine: Engine): string[] {
  const found = ["d.provenance = 'imported'"];
  const add = (value: unknown, condition: string) => value !== undefined && found.push(condition);
  add(filter.from, `d.year >= ${filter.from}`);
  add(filter.to, `d.year <= ${filter.to}`);
  add(filter.country, `d.country = '${filter.country}'`);
  add(filter.round, `d.round = '${filter.round}'`);
  add(filter.exclusivity, `d.exclusivity = '${filter.exclusivity}'`);
  add(filter.investorKind, kindCondition(filter.investorKind ?? "", engine));
  add(filter.size, sizeCondition(filter.size));
  add(filter.q, nameCondition(filter.q ?? "", engine));
  return found;
}

function kindCondition(kind: string, engine: Engine): string {
  if (engine === "duckdb") return `list_contains(d.kinds, '${kind}')`;
  return `instr('; ' || d.investorKinds || '; ', '; ${kind}; ') > 0`;
}

function sizeCondition(size: DealFilter["size"]): string {
  const bounds = size === undefined ? null : SIZE_CLASSES[size];
  if (bounds === null) return "d.amountUsdMinor IS NULL";
  const lower = `d.amountUsdMinor >= ${bounds[0] * 1e8}`;
  return bounds[1] === null ? lower : `${lower} AND d.amountUsdMinor < ${bounds[1] * 1e8}`;
}

function nameCondition(words: string, engine: Engine): string {
  if (engine === "duckdb") return `(d.startupKey LIKE '%${words}%' OR d.investors LIKE '%${words}%')`;
  return `(d.startupKey LIKE '%${words}%' OR EXISTS (SELECT 1 FROM DealParticipant p JOIN Investor i ON i.id = p.investorId
    WHERE p.dealId = d.id AND i.nameKey LIKE '%${words}%'))`;
}
