import type { StringProfile } from "@/lib/core/market/string-profile";
import { formatDate } from "@/lib/format/date";
import { countOf, formatNumber } from "@/lib/format/number";

/** The first line of a startup's or investor's page: how many deals, from when to when, how many tell their terms. */
export function partyStandfirst({ set, deals, first, last, told }: StringProfile): string {
  if (deals === 0 || first === null || last === null) return `No ${set} deal is on record.`;
  const span = first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`;
  const terms =
    told === 0
      ? "no term is disclosed"
      : told === deals
        ? "terms are known in all of them"
        : `terms are known in ${formatNumber(told)} of them`;
  return `${countOf(deals, `${set} deal`)}, ${span}; ${terms}.`;
}
