import type { ClauseChange } from "@/lib/core/drafts/draft-change";
import { CHANGE_WORDS } from "./change-words";
import { WordChanges } from "./word-changes";

interface Props {
  clauses: readonly ClauseChange[];
  unchanged: number;
  ids: { a: string; b: string };
}

/** Changed clauses in which no string or protection was read, folded away: they do not touch the score. */
export function OtherClauses({ clauses, unchanged, ids }: Props) {
  return (
    <section className="sec" aria-labelledby="others-title">
      <h2 id="others-title">Other changes in the words</h2>
      {clauses.length > 0 && (
        <details className="other-clauses">
          <summary>{summaryOf(clauses)}</summary>
          <table className="tbl flat drafts">
            <thead>
              <tr>
                <th scope="col">Clause</th>
                <th scope="col">Change</th>
                <th scope="col">Words</th>
              </tr>
            </thead>
            <tbody>
              {clauses.map((clause) => (
                <ClauseRow key={`${clause.before?.block}-${clause.after?.block}`} clause={clause} ids={ids} />
              ))}
            </tbody>
          </table>
        </details>
      )}
      <p className="sm soft gap-s">
        {clauses.length === 0 ? "No other clause changed. " : ""}
        {unchanged} {unchanged === 1 ? "paragraph has" : "paragraphs have"} the same words in both drafts.
      </p>
    </section>
  );
}

function ClauseRow({ clause, ids }: { clause: ClauseChange; ids: Props["ids"] }) {
  const href =
    clause.after === null
      ? `/reports/${ids.a}#block-${clause.before?.block ?? 0}`
      : `/reports/${ids.b}#block-${clause.after.block}`;
  return (
    <tr>
      <th scope="row">
        <a className="quiet" href={href}>
          {clause.heading ?? "Untitled clause"}
        </a>
      </th>
      <td>
        {CHANGE_WORDS[clause.change]}
        {clause.moved && clause.change === "reworded" && <span className="sub">and moved</span>}
      </td>
      <td>
        <WordChanges diff={clause.diff} />
      </td>
    </tr>
  );
}

/** '12 clauses: 7 reworded, 3 moved, 2 renumbered'. */
function summaryOf(clauses: readonly ClauseChange[]): string {
  const order = ["reworded", "added", "removed", "moved", "renumbered"] as const;
  const parts = order
    .map((change) => ({ change, count: clauses.filter((clause) => clause.change === change).length }))
    .filter(({ count }) => count > 0)
    .map(({ change, count }) => `${count} ${CHANGE_WORDS[change].toLowerCase()}`);
  return `${clauses.length} ${clauses.length === 1 ? "clause" : "clauses"}: ${parts.join(", ")}`;
}
