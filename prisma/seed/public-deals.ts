import { z } from "zod";
import { doubtedFields, type SourcedField } from "../../lib/core/market/doubted-fields";
import { money } from "../../lib/core/shared/money";
import type { SqliteDatabase } from "../../lib/data/connection";
import { stableId } from "../../lib/data/new-id";
import { type SqlRow, toSqlTime } from "../../lib/data/upsert-rows";
import { type DealRows, type SeedCounts, writeDeals } from "./deal-rows";
import { list, optionalNumber, optionalText, partialDate, readTable, text } from "./read-table";
import { type Names, recordNames } from "./record-names";

const publicDealSchema = z.object({
  id: text.min(1),
  announced_on: partialDate,
  startup: text.min(1),
  startup_country: optionalText,
  lead_investors: list,
  investor_kinds: list,
  round: optionalText,
  amount_usd_m: optionalNumber,
  valuation_usd_m: optionalNumber,
  cloud_terms: z.enum(["exclusive", "primary", "preferred", "multi", "none", "unknown"]),
  cloud_provider: optionalText,
  credits_component: z.enum(["yes", "no", "unknown"]),
  data_sharing: z.enum(["yes", "no", "unknown"]),
  other_strings: list,
  source_url: optionalText,
  source_quote: optionalText,
  confidence: z.enum(["verified", "recalled"]),
});
type PublicDeal = z.infer<typeof publicDealSchema>;

/**
 * 'Tied to one cloud', from what the record says of the cloud. A reported primary or preferred provider is a known term
 * that leaves other clouds open; 'none' means that no term was reported, which is no proof of freedom.
 */
const EXCLUSIVITY = {
  exclusive: "yes",
  primary: "no",
  preferred: "no",
  multi: "no",
  none: "unknown",
  unknown: "unknown",
} as const;

/** Words in the column of leads that name nobody. */
const NO_INVESTOR = /^\(|^others$/;

/** The deals of the public record, each value with its source and its confidence. */
export function seedPublicDeals(db: SqliteDatabase, directory: string, asOf: string, importRunId: string): SeedCounts {
  const names = recordNames(db, false, asOf);
  const deals = readTable(directory, "public-deals.csv", publicDealSchema);
  return writeDeals(
    db,
    "public",
    deals.map((deal) => toRows(deal, names, asOf, importRunId)),
  );
}

function toRows(deal: PublicDeal, names: Names, asOf: string, importRunId: string): DealRows {
  const id = stableId(`deal:public:${deal.id}`, deal.announced_on);
  const host = deal.source_url === null ? "no page" : new URL(deal.source_url).hostname.replace(/^www\./, "");
  const sourceId = names.source("page", host, deal.source_url);
  const amount = toMoney(deal.amount_usd_m);
  const valuation = toMoney(deal.valuation_usd_m);
  const leads = deal.lead_investors.filter((name) => !NO_INVESTOR.test(name));
  const stated = { sourceId, quote: deal.source_quote, statedOn: null };
  const doubted = deal.confidence === "verified" ? doubtedFields(deal.source_quote ?? "") : new Set<SourcedField>();
  const trust = (field: SourcedField) => (doubted.has(field) ? "recalled" : deal.confidence);
  const now = toSqlTime(new Date(asOf));

  const field = (name: SourcedField, value: string | null): SqlRow[] =>
    value === null
      ? []
      : [
          {
            id: stableId(`field:${deal.id}:${name}`),
            dealId: id,
            field: name,
            value,
            ...stated,
            confidence: trust(name),
            current: true,
          },
        ];
  const term = (kind: string, state: string, detail: string | null, confidence: string): SqlRow => ({
    id: stableId(`term:${deal.id}:${kind}`), dealId: id, kind, state, detail, ...stated, confidence,
  }); // biome-ignore format: one row

  return {
    deal: {
      id,
      provenance: "public",
      externalKey: deal.id,
      ...names.startup(deal.startup, deal.startup_country),
      country: deal.startup_country,
      announcedOn: deal.announced_on,
      year: Number(deal.announced_on.slice(0, 4)),
      round: deal.round,
      amountMinor: amount,
      amountCurrency: amount === null ? null : "USD",
      amountUsdMinor: amount,
      valuationMinor: valuation,
      valuationCurrency: valuation === null ? null : "USD",
      exclusivity: EXCLUSIVITY[deal.cloud_terms],
      dataSharing: deal.data_sharing,
      cloudTerms: deal.cloud_terms === "unknown" ? null : deal.cloud_terms,
      cloudProvider: deal.cloud_provider,
      credits: deal.credits_component,
      confidence: deal.confidence,
      sourceUrl: deal.source_url,
      sourceQuote: deal.source_quote,
      importRunId,
      createdAt: now,
      updatedAt: now,
    },
    participants: leads.map((name, position) => {
      const investorId = names.investor(name);
      return { id: stableId(`participant:${deal.id}:${investorId}`), dealId: id, investorId, isLead: true, position };
    }),
    kinds: deal.investor_kinds.filter((kind) => kind !== "unknown"),
    terms: toTerms(deal, term, trust("cloudTerms")),
    fields: [
      ...field("announcedOn", deal.announced_on),
      ...field("round", deal.round),
      ...field("amount", amount === null ? null : `${amount} USD`),
      ...field("valuation", valuation === null ? null : `${valuation} USD`),
      ...field("lead", leads.length === 0 ? null : leads.join("; ")),
      ...field("investorKinds", deal.investor_kinds.length === 0 ? null : deal.investor_kinds.join("; ")),
      ...field("cloudTerms", deal.cloud_terms === "unknown" ? null : deal.cloud_terms),
      ...field("cloudProvider", deal.cloud_provider),
      ...field("credits", deal.credits_component === "unknown" ? null : deal.credits_component),
    ],
  };
}

/** One row per term on record: the two of the trend table always, the others where they are reported. */
function toTerms(
  deal: PublicDeal,
  term: (kind: string, state: string, detail: string | null, confidence: string) => SqlRow,
  cloudConfidence: string,
): SqlRow[] {
  const detail =
    deal.cloud_terms === "unknown" ? null : [deal.cloud_terms, deal.cloud_provider].filter(Boolean).join(", ");
  const states = new Map<string, SqlRow>();
  states.set("cloud_exclusivity", term("cloud_exclusivity", EXCLUSIVITY[deal.cloud_terms], detail, cloudConfidence));
  states.set("data_sharing", term("data_sharing", deal.data_sharing, null, deal.confidence));
  for (const kind of deal.other_strings) {
    if (!states.has(kind)) states.set(kind, term(kind, "yes", null, deal.confidence));
  }
  return [...states.values()];
}

/** Millions of dollars to US cents. */
function toMoney(millions: number | null): number | null {
  return millions === null ? null : money(millions * 1_000_000, "USD").minor;
}
