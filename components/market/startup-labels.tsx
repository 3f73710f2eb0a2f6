import type { Startup } from "@/lib/core/market/party";
import { formatDate } from "@/lib/format/date";
import { Confidence } from "./evidence-list";
import { SourceLink } from "./source-link";
import { sentence, tokenWords } from "./words";

/** A lab's standing is a timeline: what it was called, from when to when, and who says so. */
export function StartupLabels({ labels }: Pick<Startup, "labels">) {
  if (labels.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="labels">
      <h2 id="labels">Independent or not, over time</h2>
      <table className="tbl stack">
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Label</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {labels.map((label) => (
            <tr key={`${label.label} ${label.from} ${label.sourceUrl}`}>
              <td className="nowrap">{formatDate(label.from)}</td>
              <td className="nowrap">{label.to === null ? "still" : formatDate(label.to)}</td>
              <th scope="row">
                {sentence(tokenWords(label.label))}
                {label.note !== null && <span className="sub">{label.note}</span>}
              </th>
              <td>
                {label.sourceUrl !== null && <SourceLink url={label.sourceUrl} />}{" "}
                <Confidence word={label.confidence} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
