/*
 * Writes a CSV of a great many generated deals, twelve columns wide, to measure what importing costs.
 *   npx tsx tools/million/write-deals-csv.ts FILE [--deals 1000000] [--seed 7]
 * The same seed always gives the same file. The deals are generated, and the file must not be served as a record.
 */
import { closeSync, openSync, writeSync } from "node:fs";
import { parseArgs } from "node:util";
import { seededRandom } from "../../lib/core/shared/seeded-random";
import { drawDeal, investorName } from "./draw-deal";

export const CSV_HEADER =
  "deal_id,startup,country,announced_on,round,amount,currency,investors,investor_kinds,exclusivity,data_sharing,source_url";

/** Lines written to the file at once. */
const BATCH = 5000;

/** Writes `deals` rows below the header. */
export function writeDealsCsv(path: string, deals: number, seed: number): void {
  const random = seededRandom(seed);
  const file = openSync(path, "w");
  let text = `${CSV_HEADER}\n`;
  for (let i = 0; i < deals; i++) {
    text += `${csvRow(random, deals, i)}\n`;
    if (i % BATCH === 0) {
      writeSync(file, text);
      text = "";
    }
  }
  writeSync(file, text);
  closeSync(file);
}

function csvRow(random: ReturnType<typeof seededRandom>, deals: number, i: number): string {
  const deal = drawDeal(random, deals);
  const investors = deal.investors.map(investorName);
  const amount = deal.amountMinor === null ? "" : String(deal.amountMinor / 100);
  return [
    `million-${i}`,
    deal.startup.name,
    deal.startup.country,
    deal.announcedOn,
    deal.round ?? "",
    amount,
    amount === "" ? "" : "USD",
    investors.map(({ name }) => name).join("; "),
    [...new Set(investors.map(({ kind }) => kind))].join("; "),
    deal.exclusivity === "unknown" ? "" : deal.exclusivity,
    deal.dataSharing === "unknown" ? "" : deal.dataSharing,
    `https://example.com/deals/${i}`,
  ].join(",");
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { deals: { type: "string", default: "1000000" }, seed: { type: "string", default: "7" } },
  });
  const [path] = positionals;
  if (path === undefined) throw new Error("Say which file: npx tsx tools/million/write-deals-csv.ts FILE [--deals N]");
  writeDealsCsv(path, Number(values.deals), Number(values.seed));
}
