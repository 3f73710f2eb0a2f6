import type { Model } from "@/lib/core/labs/lab";
import { monthlyCostMinor } from "@/lib/core/labs/price-frontier";
import { formatMoneyFull } from "@/lib/format/money";

/** What a token volume costs at each list price; the volume is in the address, so the form needs no script. */
export function MonthlyCost({ models, millions }: { models: readonly Model[]; millions: number }) {
  const rows = [...models].sort((a, b) => a.priceMinor - b.priceMinor);
  const costs = rows.map((model) => monthlyCostMinor(model, millions));
  const most = Math.max(1, ...costs);
  return (
    <div>
      <h2 className="chart-title" id="month">
        What a month costs
      </h2>
      <form className="volume" action="/labs#month">
        <label className="field">
          <span className="lbl">Input tokens a month</span>
          <span className="affix">
            <input
              className="input"
              name="tokens"
              type="number"
              min={1}
              max={1_000_000}
              step={1}
              key={millions}
              defaultValue={millions}
            />
            <span>million</span>
          </span>
        </label>
        <button className="btn" type="submit">
          Work out
        </button>
      </form>
      <table className="tbl flat" aria-labelledby="month">
        <tbody>
          {rows.map((model, i) => (
            <tr key={model.id}>
              <th scope="row">{model.name}</th>
              <td className="barcell">
                <i style={{ width: `${(100 * (costs[i] ?? 0)) / most}%` }} />
              </td>
              <td className="n">{formatMoneyFull({ minor: costs[i] ?? 0, currency: "USD" })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="xs mute gap-s">Input tokens only, at the list prices of the models table.</p>
    </div>
  );
}
