import { Plots } from "@/components/charts/plots";
import { ShareBars } from "@/components/charts/share-bars";
import { ChartFrame } from "@/components/ui/chart-frame";
import type { TrendYear } from "@/lib/core/market/trend";
import { percentOf } from "@/lib/core/market/trend-table";
import { countOf, formatNumber } from "@/lib/format/number";
import { SetSource, type SourceFacts } from "./set-source";
import { tiedFinding } from "./trend-findings";

/** The whole numbers behind the share tied to one cloud. */
export function TiedDealsChart({ years, facts }: { years: readonly TrendYear[]; facts: SourceFacts }) {
  const rows = years.map(({ year, exclusivity: { k, n }, deals }) => {
    const percent = percentOf({ k, n });
    const share = percent === null ? "" : `, ${Math.round(percent)}%`;
    const unknown = deals > n ? `; ${formatNumber(deals - n)} not disclosed` : "";
    return {
      label: String(year),
      k,
      n,
      unknown: Math.max(0, deals - n),
      note: `${formatNumber(k)} of ${countOf(n, "deal")}${share}${unknown}`,
    };
  });
  const first = rows[0];
  const last = rows.at(-1);
  return (
    <ChartFrame
      title={tiedFinding(years)}
      level={2}
      className="c6"
      unit={`Deals tied to one cloud (filled) and those known not to be (open)${rows.some((r) => r.unknown > 0) ? "; hatched: not disclosed" : ""}`}
      source={
        <>
          Source: <SetSource facts={facts} />{" "}
          {first && last && first !== last
            ? `Tied deals went from ${first.k} to ${last.k}, all deals with a known term from ${first.n} to ${last.n}.`
            : ""}
        </>
      }
    >
      <Plots
        room="half"
        draw={(width) => (
          <ShareBars
            key={width}
            width={width}
            rows={rows}
            id="tied"
            label={`Bars. Deals tied to one cloud: ${rows.map((r) => `${r.label}, ${r.note}`).join("; ")}.`}
          />
        )}
      />
    </ChartFrame>
  );
}
