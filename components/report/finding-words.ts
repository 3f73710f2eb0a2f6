import { statedMoney } from "@/lib/core/report/clause-facts";
import type { ReportFinding } from "@/lib/core/report/report";
import { monthsText, shareText } from "@/lib/core/shared/fact-text";
import { formatMoney, formatMoneyFull } from "@/lib/format/money";

/** Where the words stand: 'page 3', 'line 58'; null where the format has neither. */
export function findingPlace(at: { page: number | null; line: number | null }): string | null {
  if (at.page !== null) return `page ${at.page}`;
  return at.line === null ? null : `line ${at.line}`;
}

/** The clause's facts in a few words for the list: '$45.0M over 36 months', '80%, Stratus Peak Cloud'. Null where it states none. */
export function findingFact({ attributes: a }: Pick<ReportFinding, "attributes">): string | null {
  const amount = statedMoney(a);
  const money = amount === null ? null : formatMoney(amount);
  const months = a.duration_months === undefined ? null : monthsText(a.duration_months);
  const sum = money !== null && months !== null ? `${money} over ${months}` : (money ?? null);
  const share = a.percent === undefined ? null : shareText(a.percent);
  const parts = [share, sum, a.provider ?? null, sum === null ? months : null].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.slice(0, 3).join(", ");
}

/** '$45,000,000' in full; null where no amount is stated. */
export function findingAmount({ attributes }: Pick<ReportFinding, "attributes">): string | null {
  const amount = statedMoney(attributes);
  return amount === null ? null : formatMoneyFull(amount);
}

/** Quotes longer than this many characters are cut in tables; the whole clause stands in the document. */
const QUOTE_LENGTH = 140;

/** The beginning of a clause, cut at a word's end where there is one; Chinese has none. */
export function cutQuote(quote: string): string {
  if (quote.length <= QUOTE_LENGTH) return quote;
  const space = quote.lastIndexOf(" ", QUOTE_LENGTH);
  return `${quote.slice(0, space > 0 ? space : QUOTE_LENGTH)} …`;
}
