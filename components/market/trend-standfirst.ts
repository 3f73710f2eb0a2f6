import type { TrendReport } from "@/lib/core/market/trend";
import { isNarrowed, type TrendFilter } from "@/lib/core/market/trend-filter";
import { agreement, type TrendRow } from "@/lib/core/market/trend-table";
import { countOf, formatNumber, listOf } from "@/lib/format/number";
import { countryName, investorKindName, SIZE_NAMES } from "./words";

/** The page's answer in one or two sentences: what the table is, and whether it meets the published figures. */
export function standfirst(rows: readonly TrendRow[], report: TrendReport, filter: TrendFilter): string {
  const { published, met } = agreement(rows);
  const deals = report.years.reduce((sum, year) => sum + year.deals, 0);
  if (deals === 0) return `${spanWords(report)}: no ${report.set} deal answers. The published figures stand alone.`;
  if (isNarrowed(filter)) {
    return `${spanWords(report)}, narrowed to ${countOf(deals, "deal")}. The published figures count all deals, so they are context here, not a target.`;
  }
  if (report.set === "public") {
    return `${spanWords(report)}, from ${countOf(deals, "sourced deal")}. Few sources state the terms, so the shares rest on small counts; money is summed as announced.`;
  }
  if (report.set === "imported")
    return `${spanWords(report)}, from ${countOf(deals, "imported deal")}, beside the published figures.`;
  if (published === 0) return `${spanWords(report)}: the article publishes no figure for these years.`;
  const which =
    met === published
      ? `All ${formatNumber(published)} published figures`
      : `${met} of ${countOf(published, "published figure")}`;
  return `${spanWords(report)}, recomputed from the deals in the store. ${which} come out when the computed one is rounded.`;
}

const CONFIDENCE_WORDS = { verified: "verified", recalled: "recalled only", any: "verified and recalled" };

function spanWords({ years }: TrendReport): string {
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  if (first === undefined || last === undefined) return "The table";
  return first === last ? `The ${first} column of the table` : `The ${first} to ${last} table`;
}

/** The reader's filters in words, for source lines; '' without any. */
export function filterWords(filter: TrendFilter): string {
  const { country, investorKind, round, size, confidence } = filter;
  return listOf(
    [
      country && countryName(country),
      investorKind && `investor: ${investorKindName(investorKind).toLowerCase()}`,
      round,
      size && SIZE_NAMES[size],
      confidence && CONFIDENCE_WORDS[confidence],
    ].filter((word): word is string => word !== undefined),
  );
}
