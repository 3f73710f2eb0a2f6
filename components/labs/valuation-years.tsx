import Link from "next/link";
import { ProvenanceBadge } from "@/components/ui/provenance-badge";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { FEWEST_VALUED, type ValuationSample, type ValuationYear } from "@/lib/core/labs/valuation";
import { dealSearch } from "@/lib/core/market/deal-url";
import { formatDate } from "@/lib/format/date";
import { formatMoney } from "@/lib/format/money";

/** Valuations on record without and with a cloud provider among the investors: n always, a median where there are enough. */
export function ValuationYears({ years, asOf }: { years: readonly ValuationYear[]; asOf: string }) {
  const n = years.reduce((sum, { without, withCloud }) => sum + without.n + withCloud.n, 0);
  return (
    <div className="c6">
      <h2 id="premium">Valued higher without a cloud investor?</h2>
      <ScrollRegion label="Valuations by year">
        <table className="tbl flat valued" aria-labelledby="premium">
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col" className="n">
                Median without
              </th>
              <th scope="col" className="n">
                n
              </th>
              <th scope="col" className="n">
                Median with
              </th>
              <th scope="col" className="n">
                n
              </th>
              <th scope="col" className="n">
                Ratio
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, without, withCloud, ratio }) => (
              <tr key={year}>
                <th scope="row">
                  <Link
                    className="quiet"
                    href={`/deals${dealSearch({ set: "public", from: year, to: year })}`}
                    prefetch={false}
                  >
                    {year}
                  </Link>
                </th>
                <SampleCells sample={without} />
                <SampleCells sample={withCloud} />
                <td className="n">{ratio === null ? <CannotCompute /> : ratio.toFixed(2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="src xs mute gap-s">
        Source: verified public deals that state a valuation in dollars, n = {n}, by whether a cloud provider is among
        the investors; as of {formatDate(asOf)}. From fewer than {FEWEST_VALUED} deals no median is taken. Cloud
        providers come late and to large companies: a ratio below 1 is no discount for independence.
      </p>
    </div>
  );
}

function SampleCells({ sample: { n, medianMinor } }: { sample: ValuationSample }) {
  return (
    <>
      <td className="n">
        {medianMinor === null ? <CannotCompute /> : formatMoney({ minor: Math.round(medianMinor), currency: "USD" })}
      </td>
      <td className="n soft">{n}</td>
    </>
  );
}

function CannotCompute() {
  return <ProvenanceBadge kind="unknown" word="cannot be computed" />;
}
