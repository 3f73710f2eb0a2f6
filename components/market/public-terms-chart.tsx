import { type KeyEntry, SwatchKey } from "@/components/charts/paint";
import { Plots } from "@/components/charts/plots";
import { StackedBars } from "@/components/charts/stacked-bars";
import { ChartFrame } from "@/components/ui/chart-frame";
import { CLOUD_TERMS, type CloudTerm, type PublicTerms } from "@/lib/core/market/public-terms";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { disclosureFinding } from "./trend-findings";

const ENTRIES: Record<CloudTerm, KeyEntry> = {
  exclusive: { name: "Exclusive", paint: "c2" },
  primary: { name: "Primary", paint: "c5" },
  preferred: { name: "Preferred", paint: "c4" },
  multi: { name: "Free to use several", paint: "c3" },
  none: { name: "None reported", paint: "none" },
  unknown: { name: "Not disclosed", paint: "hatch" },
};

/** Public deals by cloud term and year: how much the record leaves open. */
export function PublicTermsChart({ terms, csv }: { terms: PublicTerms; csv: string }) {
  const entries = CLOUD_TERMS.map((term) => ENTRIES[term]);
  const rows = terms.years.map((y) => ({ label: String(y.year), counts: CLOUD_TERMS.map((t) => y.counts[t]) }));
  const inWords = terms.years.map((y) => {
    const parts = CLOUD_TERMS.filter((t) => y.counts[t] > 0).map((t) => `${ENTRIES[t].name} ${y.counts[t]}`);
    return `${y.year}: ${parts.join(", ")}`;
  });
  return (
    <ChartFrame
      title={disclosureFinding(terms)}
      level={2}
      className="c6"
      unit="Public deals by cloud term and year announced"
      source={
        <>
          Source: verified public deals, n = {formatNumber(terms.total)}, as of {formatDate(terms.asOf)};{" "}
          <a href={csv}>CSV</a>. “None reported” means that no cloud term was reported, which is no proof of freedom;
          hatched means that no source says.
        </>
      }
    >
      <SwatchKey entries={entries} id="terms-key" />
      <Plots
        room="half"
        draw={(width) => (
          <StackedBars
            key={width}
            width={width}
            entries={entries}
            rows={rows}
            id="terms"
            label={`Stacked bars, public deals by cloud term. ${inWords.join(". ")}.`}
          />
        )}
      />
    </ChartFrame>
  );
}
