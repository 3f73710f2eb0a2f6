import Link from "next/link";
import type { KindCounts, KindDeal } from "@/lib/core/market/kind-record";
import type { ClauseKind } from "@/lib/core/taxonomy/clause-kind";
import { formatDate } from "@/lib/format/date";
import { countOf, formatNumber } from "@/lib/format/number";
import { ProvenanceBadge } from "../ui/provenance-badge";

/** The public deals in which the kind is on record, each with its source; n and what is not disclosed are said. */
export function KindRecord({
  kind,
  record,
  deals,
}: {
  kind: ClauseKind;
  record: KindCounts;
  deals: readonly KindDeal[];
}) {
  const { yes, no } = record.counts.find((count) => count.kind === kind) ?? { yes: 0, no: 0 };
  const unknown = record.deals - yes - no;
  return (
    <section aria-labelledby="record">
      <h2 id="record" className="gap">
        In public deals
      </h2>
      <p className="sm">
        On record in {formatNumber(yes)} of {countOf(record.deals, "verified public deal")}
        {no > 0 ? `; a source says that ${formatNumber(no)} are without it` : ""}. Of {formatNumber(unknown)} no source
        says: a floor, not a rate.
      </p>
      {deals.length > 0 && <DealTable deals={deals} />}
      {kind === "cloud_exclusivity" && (
        <p className="sm gap-s">
          Terms short of one cloud only (primary, preferred) are counted by year under{" "}
          <Link href="/trends">Trends</Link>.
        </p>
      )}
      <p className="source">
        Source: the verified deals of the public record, n = {formatNumber(record.deals)}, as of{" "}
        {formatDate(record.asOf)}. <Link href="/method#record">How it was counted</Link>
      </p>
    </section>
  );
}

function DealTable({ deals }: { deals: readonly KindDeal[] }) {
  return (
    <table className="tbl flat stack">
      <thead>
        <tr>
          <th scope="col">Announced</th>
          <th scope="col">Startup</th>
          <th scope="col">Lead</th>
          <th scope="col">On record</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        {deals.map((deal) => (
          <tr key={deal.id}>
            <td className="nowrap">
              <time dateTime={deal.announcedOn}>{deal.announcedOn}</time>
            </td>
            <th scope="row">
              <Link href={`/deals/${deal.id}`}>{deal.startup}</Link>
            </th>
            <td data-l="lead">{deal.lead.length === 0 ? "not disclosed" : deal.lead.join(", ")}</td>
            <td data-l="on record">{deal.detail ?? "yes, no more is said"}</td>
            <td data-l="source">
              <ProvenanceBadge kind={deal.confidence} /> {siteLink(deal)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The source by its site; the quotation stands on the deal's own page. */
function siteLink({ sourceUrl }: KindDeal) {
  if (sourceUrl === null || !URL.canParse(sourceUrl)) return null;
  return (
    <a className="quiet" href={sourceUrl} rel="noreferrer">
      {new URL(sourceUrl).hostname.replace(/^www\./, "")}
    </a>
  );
}
