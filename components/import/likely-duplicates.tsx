import Link from "next/link";
import { ProvenanceBadge } from "@/components/ui/provenance-badge";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { LikelyDuplicate } from "@/lib/core/import/import-run";
import { sameDeal } from "@/lib/core/import/read-decisions";
import { countOf } from "@/lib/format/number";

interface Props {
  runId: string;
  rows: readonly LikelyDuplicate[];
  count: number;
}

/** New rows that look much like a deal on record. Nothing is merged by itself: each is decided, and is new until then. */
export function LikelyDuplicates({ runId, rows, count }: Props) {
  if (count === 0) return null;
  return (
    <section className="sec0" aria-labelledby="likely">
      <h2 id="likely">
        Perhaps on record already <span className="mute num">{countOf(count, "row")}</span>
      </h2>
      <p className="sm soft">
        They differ too little to be sure that they are new. Left alone they are written as new deals.
        {count > rows.length && ` The first ${rows.length} are listed; decide them and plan again for the next.`}
      </p>
      <form action={`/admin/import/${runId}/decide`} method="post" aria-label="Likely duplicates">
        <ScrollRegion label="Likely duplicates">
          <table className="tbl flat stack" aria-label="Likely duplicates">
            <thead>
              <tr>
                <th scope="col" className="n">
                  Line
                </th>
                <th scope="col">In the file</th>
                <th scope="col">On record</th>
                <th scope="col">Why</th>
                <th scope="col">It is</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.line} row={row} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
        <div className="actions">
          <button className="btn" type="submit">
            Plan again with these
          </button>
        </div>
      </form>
    </section>
  );
}

function Row({ row }: { row: LikelyDuplicate }) {
  return (
    <tr>
      <td className="n" data-l="line">
        {row.line}
      </td>
      <th scope="row">
        {row.deal} <Amount text={row.amount} />
      </th>
      <td data-l="on record">
        <Link className="quiet" href={`/deals/${row.existing.dealId}`} prefetch={false}>
          {row.existing.deal}
        </Link>{" "}
        <Amount text={row.existing.amount} />
      </td>
      <td className="soft">{row.why}</td>
      <td>
        <select
          className="input"
          name={`line:${row.line}`}
          aria-label={`Line ${row.line}, ${row.deal}, is`}
          defaultValue={row.decision === "same" ? sameDeal(row.existing.dealId) : "new"}
        >
          <option value="new">a new deal</option>
          <option value={sameDeal(row.existing.dealId)}>the same deal</option>
        </select>
      </td>
    </tr>
  );
}

function Amount({ text }: { text: string | null }) {
  return text === null ? <ProvenanceBadge kind="unknown" /> : <span className="soft num">{text}</span>;
}
