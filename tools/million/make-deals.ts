/*
 * Fills a database with a great many imported deals, to measure what the explorer's pages cost when the record is large.
 *   npx tsx tools/million/make-deals.ts FILE [--deals 1000000] [--seed 7]
 * FILE is made where there is none: migrated, with the shipped data beside the new deals. The same seed always gives the
 * same deals. They are generated, and the file must not be served as a record.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { seededRandom } from "../../lib/core/shared/seeded-random";
import { openDatabase, type SqliteDatabase } from "../../lib/data/connection";
import { kindListText } from "../../lib/data/kind-list";
import { migrate } from "../../lib/data/migrate";
import { stableId } from "../../lib/data/new-id";
import { seed } from "../../prisma/seed";
import { drawDeal, INVESTORS, investorName } from "./draw-deal";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { deals: { type: "string", default: "1000000" }, seed: { type: "string", default: "7" } },
});
const [path] = positionals;
if (path === undefined) throw new Error("Say which file: npx tsx tools/million/make-deals.ts FILE [--deals N]");

const root = join(import.meta.dirname, "../..");
migrate(path, join(root, "prisma/migrations"));
seed(path, join(root, "prisma/data"));
const db = openDatabase(path);
db.exec("PRAGMA synchronous = OFF");
fill(db, Number(values.deals), Number(values.seed));
db.exec("ANALYZE");
db.close();

/** Writes the deals in one transaction; the indexes over deals are made anew at its end, which is faster than keeping them. */
function fill(on: SqliteDatabase, deals: number, from: number): void {
  const random = seededRandom(from);
  const indexes = on
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'Deal' AND sql IS NOT NULL")
    .all([]) as { name: string; sql: string }[];
  on.exec("BEGIN IMMEDIATE");
  for (const { name } of indexes) on.exec(`DROP INDEX "${name}"`);
  const now = "2026-01-01T00:00:00.000+00:00";
  const sourceId = stableId("source:million");
  insert(on, "Source", ["id", "kind", "name", "createdAt"])([sourceId, "generator", "Generated in bulk", now]);
  const addInvestor = insert(on, "Investor", ["id", "name", "nameKey", "createdAt", "updatedAt"]);
  const addStartup = insert(on, "Startup", ["id", "name", "nameKey", "country", "createdAt", "updatedAt"]);
  const addKind = insert(on, "InvestorKind", ["investorId", "kind"]);
  const investors = Array.from({ length: INVESTORS }, (_, i) => stableId(`investor:million:${i}`));
  investors.forEach((id, i) => {
    const { name, kind } = investorName(i);
    addInvestor([id, name, name.toLowerCase(), now, now]);
    addKind([id, kind]);
  });
  const addDeal = insert(on, "Deal", [
    "id", "provenance", "externalKey", "startupId", "startupKey", "country", "announcedOn", "year", "round", "amountMinor",
    "amountCurrency", "amountUsdMinor", "exclusivity", "dataSharing", "cloudTerms", "cloudProvider", "investorKinds", "confidence", "createdAt", "updatedAt",
  ]); // biome-ignore format: a list of names
  const addParticipant = insert(on, "DealParticipant", ["dealId", "investorId", "isLead", "position"]);
  const addTerm = insert(on, "DealTerm", ["id", "dealId", "kind", "state", "sourceId", "confidence"]);
  const startups = new Set<number>();
  for (let i = 0; i < deals; i++) {
    const deal = drawDeal(random, deals);
    const id = idOf(deal.announcedOn, i);
    const startupId = stableId(`startup:million:${deal.startup.number}`);
    if (!startups.has(deal.startup.number)) {
      startups.add(deal.startup.number);
      addStartup([startupId, deal.startup.name, deal.startup.name.toLowerCase(), deal.startup.country, now, now]);
    }
    addDeal([
      id, "imported", `million-${i}`, startupId, deal.startup.name.toLowerCase(), deal.startup.country, deal.announcedOn,
      Number(deal.announcedOn.slice(0, 4)), deal.round, deal.amountMinor, deal.amountMinor === null ? null : "USD", deal.amountMinor,
      deal.exclusivity, deal.dataSharing, deal.exclusivity === "yes" ? "exclusive" : null, deal.exclusivity === "yes" ? "Azure" : null,
      kindListText(deal.investors.map((number) => investorName(number).kind)), "imported", now, now,
    ]); // biome-ignore format: a list of values
    deal.investors.forEach((number, position) => {
      addParticipant([id, investors[number] ?? "", position === 0 ? 1 : 0, position]);
    });
    if (deal.exclusivity !== "unknown")
      addTerm([`${id}-c`, id, "cloud_exclusivity", deal.exclusivity, sourceId, "imported"]);
    if (deal.dataSharing !== "unknown")
      addTerm([`${id}-d`, id, "data_sharing", deal.dataSharing, sourceId, "imported"]);
  }
  for (const { sql } of indexes) on.exec(sql);
  on.exec("COMMIT");
}

/** A UUID whose first part is the date, as version 7 has it, and whose rest is the number. */
function idOf(date: string, number: number): string {
  const time = Date.parse(date).toString(16).padStart(12, "0");
  const rest = number.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${rest}`;
}

function insert(on: SqliteDatabase, table: string, columns: readonly string[]) {
  const names = columns.map((column) => `"${column}"`).join(", ");
  const statement = on.prepare(`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => "?").join(", ")})`);
  return (row: (string | number | null)[]) => statement.run(row);
}
