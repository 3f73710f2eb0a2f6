import { doubtedFields, type SourcedField } from "../../lib/core/market/doubted-fields";
import { stableId } from "../../lib/data/new-id";
import type { SqlRow } from "../../lib/data/upsert-rows";
import type { PublicDeal } from "./public-deal-schema";

/**
 * 'Tied to one cloud', from what the record says of the cloud. A reported primary or preferred provider is a known term
 * that leaves other clouds open; 'none' means that no term was reported, which is no proof of freedom.
 */
export function exclusivityOf(deal: PublicDeal): "yes" | "no" | "unknown" {
  if (deal.cloud_terms === "exclusive") return "yes";
  return deal.cloud_terms === null || deal.cloud_terms === "none" ? "unknown" : "no";
}

/** The page a value stands in. */
interface Stated {
  dealId: string;
  sourceId: string;
}

/** One row per term on record: the two of the trend table always, the others where they are reported. */
export function termRows(deal: PublicDeal, stated: Stated): SqlRow[] {
  const row = (kind: string, state: string, detail: string | null, confidence: string): SqlRow => ({
    ...stated,
    id: stableId(`term:${deal.id}:${kind}`),
    kind,
    state,
    detail,
    quote: deal.source_quote,
    statedOn: null,
    confidence,
  });
  const detail = [deal.cloud_terms, deal.cloud_provider].filter((part) => part !== null).join(", ");
  const cloud = detail === "" ? null : detail;
  const others = deal.other_strings.filter((kind) => kind !== "cloud_exclusivity" && kind !== "data_sharing");
  return [
    row("cloud_exclusivity", exclusivityOf(deal), cloud, trustOf(deal, "cloudTerms")),
    row("data_sharing", deal.data_sharing, null, deal.confidence),
    ...others.map((kind) => row(kind, "yes", null, deal.confidence)),
  ];
}

/** One row per field the page states, trusted less than the deal where the quotation says it is from memory. */
export function fieldRows(deal: PublicDeal, stated: Stated): SqlRow[] {
  const { amount_usd_m: amount, valuation_usd_m: valuation, credits_component: credits } = deal;
  const values: Record<SourcedField, string | null> = {
    announcedOn: deal.announced_on,
    round: deal.round,
    amount: amount === null ? null : `${amount} USD`,
    valuation: valuation === null ? null : `${valuation} USD`,
    lead: deal.lead_investors.join("; "),
    investorKinds: deal.investor_kinds.join("; "),
    cloudTerms: deal.cloud_terms,
    cloudProvider: deal.cloud_provider,
    credits: credits === "unknown" ? null : credits,
  };
  return (Object.keys(values) as SourcedField[])
    .filter((field) => values[field] !== null && values[field] !== "")
    .map((field) => ({
      ...stated,
      id: stableId(`field:${deal.id}:${field}`),
      field,
      value: values[field],
      quote: deal.source_quote,
      statedOn: null,
      confidence: trustOf(deal, field),
      current: true,
    }));
}

function trustOf(deal: PublicDeal, field: SourcedField): PublicDeal["confidence"] {
  return doubtedFields(deal.source_quote ?? "").has(field) ? "recalled" : deal.confidence;
}
