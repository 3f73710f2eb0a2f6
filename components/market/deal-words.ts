import type { DealRow } from "@/lib/core/market/deal";
import { formatDate } from "@/lib/format/date";
import { formatMoney } from "@/lib/format/money";
import { listOf } from "@/lib/format/number";

/** 'Microsoft and OpenAI, January 2023'. Of many leads two are named. */
export function dealTitle({ lead, startup, announcedOn }: DealRow): string {
  const [first, second] = lead;
  const who = lead.length > 2 ? `${first}, ${second} and others with ${startup}` : listOf([...lead, startup]);
  return `${who}, ${formatDate(announcedOn.slice(0, 7), "long")}`;
}

/** The deal in one sentence: money, round, cloud. */
export function dealSentence(deal: DealRow): string {
  const money = deal.amount === null ? "Amount not disclosed" : formatMoney(deal.amount);
  const round = deal.round === null ? "" : `, ${deal.round}`;
  return `${money}${round}; ${cloudWords(deal)}.`;
}

function cloudWords({ cloudTerms, cloudProvider, exclusivity }: DealRow): string {
  const provider = cloudProvider?.replaceAll(";", ", ") ?? null;
  const named = provider === null ? "" : ` (${provider})`;
  if (exclusivity === "yes") return `on one cloud only${named}`;
  switch (cloudTerms) {
    case "primary":
      return `with a primary cloud${named}`;
    case "preferred":
      return `with a preferred cloud${named}`;
    case "multi":
      return `free to use several clouds${named}`;
    case "none":
      return "no cloud term reported";
    default:
      return exclusivity === "no" ? "not tied to one cloud" : "cloud term not disclosed";
  }
}
