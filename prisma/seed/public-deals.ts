import type { SqliteDatabase } from "../../lib/data/connection";
import { kindListText } from "../../lib/data/kind-list";
import { stableId } from "../../lib/data/new-id";
import { toSqlTime } from "../../lib/data/upsert-rows";
import { type DealRows, type SeedCounts, type SeedRun, writeDeals } from "./deal-rows";
import { type PublicDeal, publicDealSchema } from "./public-deal-schema";
import { exclusivityOf, fieldRows, termRows } from "./public-deal-values";
import { readTable } from "./read-table";
import { type Names, recordNames } from "./record-names";

/** The deals of the public record, each value with its source and its confidence. */
export function seedPublicDeals(db: SqliteDatabase, directory: string, run: SeedRun): SeedCounts {
  const names = recordNames(db, false, run.asOf);
  const deals = readTable(directory, "public-deals.csv", publicDealSchema);
  return writeDeals(
    db,
    "public",
    deals.map((deal) => toRows(deal, names, run)),
  );
}

function toRows(deal: PublicDeal, names: Names, run: SeedRun): DealRows {
  const id = stableId(`deal:public:${deal.id}`, deal.announced_on);
  const host = deal.source_url === null ? "no page" : new URL(deal.source_url).hostname.replace(/^www\./, "");
  const stated = { dealId: id, sourceId: names.source("page", host, deal.source_url) };
  return {
    deal: dealRow(deal, id, names, run),
    participants: deal.lead_investors.map((name, position) => {
      const investorId = names.investor(name);
      return { dealId: id, investorId, isLead: true, position };
    }),
    terms: termRows(deal, stated),
    fields: fieldRows(deal, stated),
  };
}

function dealRow(deal: PublicDeal, id: string, names: Names, run: SeedRun): DealRows["deal"] {
  const now = toSqlTime(new Date(run.asOf));
  return {
    id,
    provenance: "public",
    externalKey: deal.id,
    ...names.startup(deal.startup, deal.startup_country),
    country: deal.startup_country,
    announcedOn: deal.announced_on,
    year: Number(deal.announced_on.slice(0, 4)),
    round: deal.round,
    amountMinor: deal.amount_usd_m,
    amountCurrency: deal.amount_usd_m === null ? null : "USD",
    amountUsdMinor: deal.amount_usd_m,
    valuationMinor: deal.valuation_usd_m,
    valuationCurrency: deal.valuation_usd_m === null ? null : "USD",
    exclusivity: exclusivityOf(deal),
    dataSharing: deal.data_sharing,
    cloudTerms: deal.cloud_terms,
    cloudProvider: deal.cloud_provider,
    investorKinds: kindListText(deal.investor_kinds),
    credits: deal.credits_component,
    confidence: deal.confidence,
    sourceUrl: deal.source_url,
    sourceQuote: deal.source_quote,
    importRunId: run.id,
    createdAt: now,
    updatedAt: now,
  };
}
