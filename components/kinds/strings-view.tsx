import Link from "next/link";
import type { KindCounts } from "@/lib/core/market/kind-record";
import { kindRange } from "@/lib/core/scoring/kind-weights";
import { type ClauseKind, PROTECTION_KINDS, STRING_KINDS } from "@/lib/core/taxonomy/clause-kind";
import { kindSlug } from "@/lib/core/taxonomy/kind-slug";
import { kindText } from "@/lib/core/taxonomy/kind-text";
import { formatDate } from "@/lib/format/date";
import { countOf, formatNumber } from "@/lib/format/number";
import { formatPoints } from "@/lib/format/points";

/** All kinds by group: what each is, what it weighs, and how often it is on record. */
export function StringsView({ record }: { record: KindCounts }) {
  return (
    <>
      <div className="title-row">
        <h1>Strings and protections</h1>
        <p className="stand">
          What is looked for in a paper: {STRING_KINDS.length} kinds of clause that give an investor control beyond
          ordinary finance, and {PROTECTION_KINDS.length} that keep the company independent.
        </p>
      </div>
      <KindTable
        {...{ record, id: "strings", title: "Strings", kinds: STRING_KINDS, weighs: "Points taken, soft to hard" }}
      />
      <KindTable
        {...{
          record,
          id: "protections",
          title: "Protections",
          kinds: PROTECTION_KINDS,
          weighs: "Given back of a string",
        }}
      />
      <p className="kinds-source">
        Source: the public record, n = {countOf(record.deals, "deal")}, as of {formatDate(record.asOf)}. On record
        counts the deals in which a source reports the clause: floors, not rates, since most terms are not disclosed.{" "}
        <Link href="/method#record">How they were counted</Link>. Weights are a stated judgement:{" "}
        <Link href="/method">the method</Link>.
      </p>
    </>
  );
}

interface TableProps {
  record: KindCounts;
  id: string;
  title: string;
  kinds: readonly ClauseKind[];
  weighs: string;
}

function KindTable({ record, id, title, kinds, weighs }: TableProps) {
  return (
    <section className="kind-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <table className="tbl flat stack kinds">
        <colgroup>
          <col />
          <col />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col">What it is</th>
            <th scope="col" className="n">
              {weighs}
            </th>
            <th scope="col" className="n">
              On record
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">
                <Link href={`/strings/${kindSlug(kind)}`}>{kindText(kind).name}</Link>
              </th>
              <td>{kindText(kind).definition}</td>
              <td className="n nowrap" data-l={weighs.toLowerCase()}>
                {rangeWords(kind)}
              </td>
              <td className="n nowrap" data-l="on record">
                {formatNumber(record.counts.find((count) => count.kind === kind)?.yes ?? 0)} of{" "}
                {formatNumber(record.deals)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** '5.0 to 18.0', '25 to 35%', '35%'. */
function rangeWords(kind: ClauseKind): string {
  const { unit, from, to } = kindRange(kind);
  if (unit === "points") return `${formatPoints(from)} to ${formatPoints(to)}`;
  return from === to ? `${to}%` : `${from} to ${to}%`;
}
