import Link from "next/link";
import { Plots } from "@/components/charts/plots";
import { ShareBars } from "@/components/charts/share-bars";
import type { TrendYear } from "@/lib/core/market/trend";
import { percentOf } from "@/lib/core/market/trend-table";
import { formatDate } from "@/lib/format/date";
import { countOf, formatNumber } from "@/lib/format/number";
import { ChartFrame } from "../ui/chart-frame";
import { ProvenanceBadge } from "../ui/provenance-badge";
import { tiedTeaserWords } from "./tied-teaser-words";

/** One insight of the record with its n: how the share tied to one cloud came about. */
export function TiedTeaser({ years, asOf }: { years: readonly TrendYear[]; asOf: string }) {
  const words = tiedTeaserWords(years);
  if (words === null) return null;
  const rows = years.map(({ year, exclusivity: { k, n } }) => {
    const note = `${formatNumber(k)} of ${countOf(n, "deal")}, ${Math.round(percentOf({ k, n }) ?? 0)}%`;
    return { label: String(year), k, n, note };
  });
  const total = years.reduce((sum, year) => sum + year.exclusivity.n, 0);
  return (
    <section className="sec cols" aria-labelledby="teaser-title">
      <div className="c5">
        <h2 id="teaser-title">{words.title}</h2>
        <p className="soft gap-s">{words.text}</p>
        <p className="gap-s">
          <Link href="/trends">All trends and the deals behind them</Link>
        </p>
        <p className="gap-s">
          <ProvenanceBadge kind="synthetic" />{" "}
          <span className="xs mute">deals generated to reproduce the article’s table</span>
        </p>
      </div>
      <ChartFrame
        className="c7"
        title="Deals tied to one cloud, and the rest"
        unit="Number of AI startup deals"
        source={`Source: SQL over ${countOf(total, "synthetic deal")} made to match the totals published by AINews, May 2026. As of ${formatDate(asOf)}.`}
      >
        <Plots
          room="half"
          draw={(width) => (
            <ShareBars
              key={width}
              width={width}
              rows={rows}
              label={`Bars. Deals tied to one cloud: ${rows.map((row) => `${row.label}, ${row.note}`).join("; ")}.`}
            />
          )}
        />
      </ChartFrame>
    </section>
  );
}
