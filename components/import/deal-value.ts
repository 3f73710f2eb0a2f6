import type { ImportedDeal } from "@/lib/core/import/deal-row";
import type { ImportField } from "@/lib/core/import/import-field";
import { formatDate } from "@/lib/format/date";
import { formatMoney } from "@/lib/format/money";

/** A field of a deal as read, for people; null where the row does not state it. Money keeps its currency, a range both ends. */
export function dealValue(deal: ImportedDeal, field: ImportField): string | null {
  switch (field) {
    case "announcedOn":
      return formatDate(deal.announcedOn);
    case "amount":
      if (deal.amount === null) return null;
      return deal.amountTo === null
        ? formatMoney(deal.amount)
        : `${formatMoney(deal.amount)} to ${formatMoney(deal.amountTo)}`;
    case "amountCurrency":
      return deal.amount?.currency ?? null;
    case "valuation":
      return deal.valuation === null ? null : formatMoney(deal.valuation);
    case "valuationCurrency":
      return deal.valuation?.currency ?? null;
    case "investors":
    case "investorKinds":
    case "strings":
      return deal[field].length === 0 ? null : deal[field].join(", ").replaceAll("_", " ");
    case "exclusivity":
    case "dataSharing":
    case "credits":
      return deal[field] === "unknown" ? null : deal[field];
    case "cloudTerms":
      return deal.cloudTerms === "multi" ? "several" : deal.cloudTerms;
    default:
      return deal[field];
  }
}
