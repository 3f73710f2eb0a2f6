import { type MarketStanding, rankedAmong } from "../core/market/market-standing";
import { countCaveat, overallWords } from "../core/market/standing-words";
import type { Report } from "../core/report/report";

/** Where a paper stands among the deals of its year and size, with what the record cannot say: the page's words, for paper. */
export function marketSentence(standing: MarketStanding, { findings }: Pick<Report, "findings">): string {
  const kinds = new Set(findings.filter(({ group }) => group === "string").map(({ kind }) => kind)).size;
  const { comparable, wider, yearFrom } = standing;
  const { headline, sentence } = overallWords(comparable, kinds);
  const ranked = wider === null ? null : overallWords(rankedAmong(standing), kinds);
  const parts = [
    `${headline} ${sentence}`,
    ...(ranked === null ? [] : [`Wider: ${ranked.headline} ${ranked.sentence}`]),
    countCaveat(comparable.set),
    ...(yearFrom === "reading" ? ["The paper states no date: deals around the year it was read in."] : []),
  ];
  return parts.join(" ");
}
