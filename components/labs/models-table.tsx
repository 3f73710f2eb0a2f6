import { ScrollRegion } from "@/components/ui/scroll-region";
import type { Model } from "@/lib/core/labs/lab";
import { activeShare } from "@/lib/core/labs/price-frontier";
import { formatNumber } from "@/lib/format/number";

/** The article's models, strongest first. */
export function ModelsTable({ models, asOf }: { models: readonly Model[]; asOf: string }) {
  const rows = [...models].sort((a, b) => b.mmlu - a.mmlu);
  return (
    <div className="sec">
      <h2 id="models">Models</h2>
      <ScrollRegion label="Models">
        <table className="tbl models">
          <thead>
            <tr>
              <th scope="col">Model</th>
              <th scope="col">Lab</th>
              <th scope="col">Design</th>
              <th scope="col" className="n">
                Parameters
              </th>
              <th scope="col" className="n">
                Active
              </th>
              <th scope="col" className="n">
                Active share
              </th>
              <th scope="col" className="n" aria-sort="descending">
                MMLU, %
              </th>
              <th scope="col" className="n">
                $ per 1M tokens
              </th>
              <th scope="col" className="n">
                MMLU points per $
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((model) => (
              <ModelRow key={model.id} model={model} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="src xs mute gap-s">
        Source: {sources(models)}. n = {models.length}. Prices are list prices of one million input tokens. est.: an
        estimate, not stated by the lab. As of {asOf}.
      </p>
    </div>
  );
}

function ModelRow({ model }: { model: Model }) {
  const share = activeShare(model);
  return (
    <tr>
      <th scope="row">{model.name}</th>
      <td>{model.labName}</td>
      <td>
        {designName(model)}
        {model.note !== null && <span className="sub">{model.note}</span>}
      </td>
      <td className="n">{estimate(model.totalParams, model)}</td>
      <td className="n">{estimate(model.activeParams, model)}</td>
      <td className="n">{share === null ? <span className="unk">n/d</span> : `${formatNumber(share * 100, 1)}%`}</td>
      <td className="n">{formatNumber(model.mmlu, 1)}</td>
      <td className="n">{formatNumber(model.priceMinor / 100, 2)}</td>
      <td className="n">
        {model.priceMinor === 0 ? (
          <span className="unk">n/d</span>
        ) : (
          formatNumber(model.mmlu / (model.priceMinor / 100), 1)
        )}
      </td>
    </tr>
  );
}

/** 'MoE' and 'dense' in words; an estimate says so. */
function designName(model: Model): string {
  const word = /^moe$/i.test(model.architecture) ? "Mixture of experts" : sentenceCase(model.architecture);
  return estimate(word, model);
}

function estimate(text: string, { estimated }: Model): string {
  return estimated && !/est\b/.test(text) ? `${text} est.` : text;
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function sources(models: readonly Model[]): string {
  return [...new Set(models.map((m) => m.source))].join("; ");
}
