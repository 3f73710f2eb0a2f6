import { ScrollRegion } from "@/components/ui/scroll-region";
import type { MarketTotal } from "@/lib/core/market/trend";
import { formatNumber } from "@/lib/format/number";
import { SourceLink } from "./source-link";
import { isArticle } from "./totals-chart";

/** The totals behind the chart: who counted what, where it is written, and what to mind. */
export function TotalsTable({ totals }: { totals: readonly MarketTotal[] }) {
  if (totals.length === 0) return null;
  const rows = [...totals].sort((a, b) => a.year - b.year || a.fundingUsdB - b.fundingUsdB);
  return (
    <div className="sec">
      <h2 id="totals">Other totals on record</h2>
      <ScrollRegion label="Other totals on record">
        <table className="tbl totals">
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col">Who counted</th>
              <th scope="col" className="n">
                $ billion
              </th>
              <th scope="col" className="n">
                Deals
              </th>
              <th scope="col" className="n">
                Average, $M
              </th>
              <th scope="col">What was counted</th>
              <th scope="col">Note</th>
              <th scope="col">Source</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((total) => (
              <tr key={`${total.year} ${total.source} ${total.scope}`}>
                <td>{total.year}</td>
                <th scope="row">{isArticle(total) ? "The article" : total.source}</th>
                <td className="n">{formatNumber(total.fundingUsdB, 1)}</td>
                <td className="n">{total.deals === null ? <NotDisclosed /> : formatNumber(total.deals)}</td>
                <td className="n">
                  {total.averageUsdM === null ? <NotDisclosed /> : formatNumber(total.averageUsdM, 1)}
                </td>
                <td>{total.scope}</td>
                <td className="soft">{total.note}</td>
                <td>{isArticle(total) ? "AINews, May 2026" : <SourceLink url={total.sourceUrl} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="xs mute gap-s">n/d: not disclosed.</p>
    </div>
  );
}

function NotDisclosed() {
  return <span className="unk">n/d</span>;
}
