import { GroupedBars } from "@/components/charts/grouped-bars";
import { Plots } from "@/components/charts/plots";
import { ChartFrame } from "@/components/ui/chart-frame";
import type { MarketTotal } from "@/lib/core/market/trend";
import { totalsFinding } from "./trend-findings";

/** Funding per year as different sources count it, smallest first, the article's own figure marked. */
export function TotalsChart({ totals, csv }: { totals: readonly MarketTotal[]; csv: string }) {
  const years = [...new Set(totals.map((t) => t.year))].sort((a, b) => a - b);
  const groups = years.map((year) => ({
    label: String(year),
    bars: totals
      .filter((t) => t.year === year)
      .sort((a, b) => a.fundingUsdB - b.fundingUsdB)
      .map((t) => ({ name: totalName(t), value: t.fundingUsdB, text: String(t.fundingUsdB), own: isArticle(t) })),
  }));
  const inWords = groups.map((g) => `${g.label}: ${g.bars.map((b) => `${b.name} ${b.text}`).join(", ")}`);
  return (
    <ChartFrame
      title={totalsFinding(totals)}
      level={2}
      className="c6"
      unit="AI funding on record, $ billion. Filled green: the article. Grey: other sources."
      source={
        <>
          Sources: AINews, CB Insights, Crunchbase, PitchBook, Dealroom. Scopes differ, and so do restatements:{" "}
          <a href="#totals">{totals.length} rows with scope and link</a>; <a href={csv}>CSV</a>.
        </>
      }
    >
      <Plots
        room="half"
        draw={(width) => (
          <GroupedBars
            key={width}
            width={width}
            groups={groups}
            label={`Bars, funding in billions of dollars. ${inWords.join(". ")}.`}
          />
        )}
      />
    </ChartFrame>
  );
}

/** True for the founding article's own figure: the one whose counter is the source of the published years. */
export function isArticle(total: MarketTotal): boolean {
  return total.source.startsWith("AINews");
}

/** A total's name where room is short: who counts, and what narrows it. */
export function totalName(total: MarketTotal): string {
  if (isArticle(total)) return "The article";
  const who = total.source.split(" via ")[0] ?? total.source;
  if (/generative/i.test(total.scope)) return `${who}, generative`;
  if (/\bVC\b/.test(total.scope)) return `${who}, VC only`;
  return who;
}
