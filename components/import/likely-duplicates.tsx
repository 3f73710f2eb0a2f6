import Link from "next/link";
import { NumberPager } from "@/components/ui/number-pager";
import { ProvenanceBadge } from "@/components/ui/provenance-badge";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { IMPORT_PAGE_SIZE, type LikelyDuplicate, type LikelyPage } from "@/lib/core/import/import-run";
import { sameDeal } from "@/lib/core/import/read-decisions";
import { countOf, formatNumber } from "@/lib/format/number";
import { LikelyAtOnce, LikelyDoes } from "./likely-does";

interface Props {
  /** The import's own address. */
  path: string;
  likely: LikelyPage;
}

/** New rows that look much like a deal on record. Nothing is merged by itself: each is decided, and is new until then. */
export function LikelyDuplicates({ path, likely }: Props) {
  const { page, rows, count, unlisted, decidedNew } = likely;
  if (count + decidedNew === 0) return null;
  return (
    <section className="sec0" id="likely" aria-labelledby="likely-head">
      <h2 id="likely-head">
        Perhaps on record already <span className="mute num">{countOf(count + unlisted, "row")}</span>
      </h2>
      <p className="sm soft">
        They differ too little to be sure that they are new. Left alone they are written as new deals.
        {unlisted > 0 && ` The first ${formatNumber(count)} are listed; decide them and plan again for the next.`}
      </p>
      <form action={`${path}/decide`} method="post" aria-label="Likely duplicates">
        <input type="hidden" name="page" value={page} />
        <LikelyAtOnce likely={likely} />
        {rows.length > 0 && <LikelyTable rows={rows} />}
        {count > IMPORT_PAGE_SIZE && (
          <NumberPager
            {...{ page, count }}
            rows={rows.length}
            perPage={IMPORT_PAGE_SIZE}
            label="Pages of likely duplicates"
            href={(number) => `${path}?likely=${number}#likely`}
          />
        )}
        {count > 0 && <LikelyDoes likely={likely} />}
      </form>
    </section>
  );
}

function LikelyTable({ rows }: { rows: readonly LikelyDuplicate[] }) {
  return (
    <ScrollRegion label="Likely duplicates">
      <table className="tbl flat likely stack" aria-label="Likely duplicates">
        <thead>
          <tr>
            <th scope="col" className="n">
              Line
            </th>
            <th scope="col">In the file</th>
            <th scope="col" className="n">
              Amount
            </th>
            <th scope="col">On record</th>
            <th scope="col" className="n">
              Amount
            </th>
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
  );
}

function Row({ row }: { row: LikelyDuplicate }) {
  return (
    <tr>
      <td className="n" data-l="line">
        {row.line}
      </td>
      <th scope="row">{row.deal}</th>
      <td className="n" data-l="amount">
        <Amount text={row.amount} />
      </td>
      <td data-l="on record">
        <Link className="quiet" href={`/deals/${row.existing.dealId}`} prefetch={false}>
          {row.existing.deal}
        </Link>
      </td>
      <td className="n" data-l="amount">
        <Amount text={row.existing.amount} />
      </td>
      <td className="soft">{row.why}</td>
      <td>
        <select
          className="input"
          name={`line:${row.line}`}
          aria-label={`Line ${row.line}, ${row.deal}, is`}
          defaultValue={row.decision === "same" ? sameDeal(row.existing.dealId) : (row.decision ?? "open")}
        >
          <option value="open">not decided</option>
          <option value="new">a new deal</option>
          <option value={sameDeal(row.existing.dealId)}>the same deal</option>
        </select>
      </td>
    </tr>
  );
}

function Amount({ text }: { text: string | null }) {
  return text === null ? <ProvenanceBadge kind="unknown" /> : <span className="num">{text}</span>;
}
