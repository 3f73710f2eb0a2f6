import { Note } from "@/components/ui/note";
import type { Model } from "@/lib/core/labs/lab";
import { priceRatio } from "@/lib/core/labs/price-frontier";
import { formatNumber } from "@/lib/format/number";

/** A list price in dollars: always with cents. */
const priced = (model: Model) => `$${formatNumber(model.priceMinor / 100, 2)}`;

/** How many times one list price is another, dearest rows first, cheapest columns first. */
export function PriceRatios({ models }: { models: readonly Model[] }) {
  const cheapestFirst = [...models].sort((a, b) => a.priceMinor - b.priceMinor);
  const dearest = cheapestFirst.at(-1);
  const cheapest = cheapestFirst[0];
  if (!dearest || !cheapest) return null;
  return (
    <div>
      <h2 className="chart-title" id="ratios">
        Price ratios
      </h2>
      <p className="unit">How many times the row’s price is the column’s</p>
      <table className="tbl flat ratio" aria-labelledby="ratios">
        <thead>
          <tr>
            <td />
            {cheapestFirst.map((model) => (
              <th key={model.id} scope="col" className="n">
                {shortName(model.name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...cheapestFirst].reverse().map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {cheapestFirst.map((column) => (
                <td key={column.id} className={cellClass(row, column, row === dearest && column === cheapest)}>
                  {ratioText(priceRatio(row, column), row === column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Note>
        <b>{ratioText(priceRatio(dearest, cheapest), false)} is a price ratio,</b> published as a “35x cost advantage”:{" "}
        <span className="nowrap">
          {priced(dearest)} ÷ {priced(cheapest)}
        </span>
        , both list prices for input tokens. A price is not a cost; output tokens, caching and quality (
        {dearest.mmlu.toFixed(1)} against {cheapest.mmlu.toFixed(1)}) are left out.
      </Note>
    </div>
  );
}

function cellClass(row: Model, column: Model, highlighted: boolean): string {
  if (highlighted) return "n hi";
  return row === column ? "n mute" : "n";
}

/** One decimal from 1 up, two below: a ratio under one would otherwise lose what it says. */
function ratioText(ratio: number | null, same: boolean): string {
  if (same) return "1";
  if (ratio === null) return "n/d";
  return formatNumber(ratio, ratio < 1 ? 2 : 1);
}

/** 'DeepSeek-V2' -> 'DeepSeek', 'Llama 3 70B' -> 'Llama', 'GPT-4o' stays. */
function shortName(name: string): string {
  const word = name.split(" ")[0] ?? name;
  return word.replace(/-V\d.*$/, "");
}
