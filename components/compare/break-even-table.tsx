import type { ComparedOffer } from "@/lib/core/offers/compare-offers";
import type { Sensitivity } from "@/lib/core/offers/sensitivity";
import { sensitivityRows } from "@/lib/core/offers/sensitivity-rows";
import { formatNumber } from "@/lib/format/number";

/** The picture's numbers, folded away beneath it, and the way to them as a file. */
export function BreakEvenTable(props: { compared: ComparedOffer; drawn: Sensitivity; yearly: number; search: string }) {
  const { compared, drawn, yearly, search } = props;
  const rows = sensitivityRows(compared.offer, drawn, yearly);
  return (
    <div className="numbers noprint">
      <a className="xs" href={`/compare/offers/csv${search}`}>
        CSV
      </a>
      <details>
        <summary className="xs">Numbers as a table</summary>
        <table className="tbl flat">
          <caption className="vh">How much lower a clean offer may be, in per cent</caption>
          <thead>
            <tr>
              <th scope="col" className="n">
                Best alternative cheaper by
              </th>
              {drawn.curves.map(({ need }) => (
                <th scope="col" className="n" key={need ?? "all"}>
                  {need === null ? "Clean offer lower by" : `If you need ${need}%`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ gap, cliff, percents }) => (
              <tr key={gap}>
                <th scope="row" className="n">
                  {formatNumber(gap, 1)}%{cliff && <span className="sub">above it the price release holds</span>}
                </th>
                {percents.map((percent, i) => (
                  <td className="n" key={drawn.curves[i]?.need ?? "all"}>
                    {percent === null ? "not stated" : `${formatNumber(percent, 1)}%`}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
