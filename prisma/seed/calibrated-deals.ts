import { type CalibratedDeal, generateCalibrated } from "../../lib/core/market/generate-calibrated";
import type { SqliteDatabase } from "../../lib/data/connection";
import { kindListText } from "../../lib/data/kind-list";
import { stableId } from "../../lib/data/new-id";
import { type SqlRow, toSqlTime, upsertRows } from "../../lib/data/upsert-rows";
import { type DealRows, type SeedCounts, type SeedRun, writeDeals } from "./deal-rows";
import { type Names, recordNames } from "./record-names";

/** The synthetic deals from which the article's table is computed. Their names are marked as synthetic too. */
export function seedCalibratedDeals(db: SqliteDatabase, run: SeedRun): SeedCounts {
  const names = recordNames(db, true, run.asOf);
  const sourceId = names.source("generator", "Calibrated data set", null);
  const deals = generateCalibrated();
  const kinds = new Map(deals.flatMap((deal) => deal.investors.map(({ name, kind }) => [name, kind] as const)));
  const counts = writeDeals(
    db,
    "calibrated",
    deals.map((deal) => toRows(deal, names, sourceId, run)),
  );
  upsertRows(
    db,
    "InvestorKind",
    ["investorId", "kind"],
    [...kinds].map(([name, kind]) => ({ investorId: names.investor(name), kind })),
  );
  return counts;
}

function toRows(deal: CalibratedDeal, names: Names, sourceId: string, run: SeedRun): DealRows {
  const id = stableId(`deal:${deal.key}`, deal.announcedOn);
  const term = (kind: string, yes: boolean, detail: string | null): SqlRow => ({
    id: stableId(`term:${deal.key}:${kind}`),
    dealId: id,
    kind,
    state: yes ? "yes" : "no",
    detail,
    sourceId,
    quote: null,
    statedOn: null,
    confidence: "synthetic",
  });
  return {
    deal: dealRow(deal, id, names, run),
    participants: deal.investors.map(({ name }, position) => {
      const investorId = names.investor(name);
      const isLead = position === 0;
      return { dealId: id, investorId, isLead, position };
    }),
    terms: [
      term("cloud_exclusivity", deal.exclusive, deal.cloudProvider),
      term("data_sharing", deal.dataSharing, null),
    ],
    fields: [],
  };
}

function dealRow(deal: CalibratedDeal, id: string, names: Names, run: SeedRun): DealRows["deal"] {
  const now = toSqlTime(new Date(run.asOf));
  return {
    id,
    provenance: "calibrated",
    externalKey: deal.key,
    ...names.startup(deal.startup, deal.country),
    country: deal.country,
    announcedOn: deal.announcedOn,
    year: Number(deal.announcedOn.slice(0, 4)),
    round: deal.round,
    amountMinor: deal.amountMinor,
    amountCurrency: "USD",
    amountUsdMinor: deal.amountMinor,
    valuationMinor: deal.valuationMinor,
    valuationCurrency: deal.valuationMinor === null ? null : "USD",
    exclusivity: deal.exclusive ? "yes" : "no",
    dataSharing: deal.dataSharing ? "yes" : "no",
    cloudTerms: deal.exclusive ? "exclusive" : null,
    cloudProvider: deal.cloudProvider,
    credits: "unknown",
    investorKinds: kindListText(deal.investors.map(({ kind }) => kind)),
    confidence: "synthetic",
    sourceUrl: null,
    sourceQuote: null,
    importRunId: run.id,
    createdAt: now,
    updatedAt: now,
  };
}
