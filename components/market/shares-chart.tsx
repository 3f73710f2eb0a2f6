import { LineChart } from "@/components/charts/line-chart";
import { Plots } from "@/components/charts/plots";
import { ChartFrame } from "@/components/ui/chart-frame";
import { ProvenanceBadge } from "@/components/ui/provenance-badge";
import type { Share, TrendYear } from "@/lib/core/market/trend";
import { leastOverlap, percentOf } from "@/lib/core/market/trend-table";
import { listOf } from "@/lib/format/number";
import { SetSource, type SourceFacts } from "./set-source";
import { sharesFinding, tooFew } from "./trend-findings";

/** The two shares over the years, of the deals whose term is known. */
export function SharesChart({ years, facts }: { years: readonly TrendYear[]; facts: SourceFacts }) {
  const xs = years.map((y) => String(y.year));
  const series = [
    { name: "One cloud only", values: years.map((y) => percentOf(y.exclusivity)) },
    { name: "Data sharing", values: years.map((y) => percentOf(y.dataSharing)) },
  ].filter((s) => s.values.some((v) => v !== null));
  const inWords = series.map(
    (s) => `${s.name}: ${s.values.map((v) => (v === null ? "not disclosed" : `${Math.round(v)} percent`)).join(", ")}`,
  );
  return (
    <ChartFrame
      title={sharesFinding(years)}
      level={2}
      className="c6"
      unit={
        tooFew(years)
          ? "Deals that say yes, of those whose term is known"
          : `% of the deals whose term is known, ${spanOf(xs)}`
      }
      source={
        <>
          Source: <SetSource facts={facts} /> {nWords(years)} {overlapWords(years)}
        </>
      }
    >
      {tooFew(years) ? (
        <ShareCounts years={years} />
      ) : (
        <Plots
          room="half"
          draw={(width) => (
            <LineChart
              key={width}
              width={width}
              xs={xs}
              series={series}
              unit="%"
              label={`Lines, ${xs.join(", ")}. ${inWords.join(". ")}.`}
            />
          )}
        />
      )}
    </ChartFrame>
  );
}

function spanOf(xs: readonly string[]): string {
  return xs.length < 2 ? (xs[0] ?? "") : `${xs[0]} to ${xs.at(-1)}`;
}

/** The shares as counts, where a line through them would draw noise. */
function ShareCounts({ years }: { years: readonly TrendYear[] }) {
  const words = ({ k, n }: Share) => (n === 0 ? <ProvenanceBadge kind="unknown" /> : `${k} of ${n}`);
  return (
    <table className="tbl flat">
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col">One cloud only</th>
          <th scope="col">Data sharing</th>
        </tr>
      </thead>
      <tbody>
        {years.map((y) => (
          <tr key={y.year}>
            <th scope="row">{y.year}</th>
            <td>{words(y.exclusivity)}</td>
            <td>{words(y.dataSharing)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nWords(years: readonly TrendYear[]): string {
  const tied = years.map((y) => y.exclusivity.n);
  const data = years.map((y) => y.dataSharing.n);
  if (tied.join() === data.join()) return `n = ${tied.join(", ")}.`;
  return `n = ${tied.join(", ")} for one cloud, ${data.join(", ")} for data sharing.`;
}

/** What two large shares of the same deals cannot avoid: some deals carry both. */
function overlapWords(years: readonly TrendYear[]): string {
  const forced = years.filter((y) => leastOverlap(y) > 0);
  if (forced.length === 0) return "";
  const least = listOf(forced.map((y) => `${leastOverlap(y)} deals in ${y.year}`));
  const both = listOf(forced.map((y) => String(y.both)));
  return `By the counts alone at least ${least} must carry both terms; ${both} do.`;
}
