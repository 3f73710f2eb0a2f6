import Link from "next/link";
import { ProvenanceBadge } from "@/components/ui/provenance-badge";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { StateMessage } from "@/components/ui/state-message";
import type { DealFilter } from "@/lib/core/market/deal-filter";
import type { InvestorLine } from "@/lib/core/market/party";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { DataSetSwitch, type SetCounts } from "./data-set-switch";
import { SetNotice } from "./set-notice";
import { SetBadge } from "./set-source";
import { investorKindName } from "./words";

export interface InvestorsViewProps {
  lines: readonly InvestorLine[];
  counts: SetCounts;
  set: DealFilter["set"];
  asOf: string;
}

/** Who invests most often in one data set, and how many strings are on record in those deals. */
export function InvestorsView({ lines, counts, set, asOf }: InvestorsViewProps) {
  return (
    <>
      <div className="title-row">
        <h1>Investors</h1>
        <div className="row end">
          <DataSetSwitch path="/investors" filter={{ set }} counts={counts} />
        </div>
        <p className="stand">Who takes part most often, and the strings on record in those deals.</p>
      </div>
      <SetNotice set={set} />
      {lines.length === 0 ? (
        <StateMessage title={`No investor of a ${set} deal is on record`}>The other data sets are above.</StateMessage>
      ) : (
        <ScrollRegion label="Investors">
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">Investor</th>
                <th scope="col">Kind</th>
                <th scope="col" className="n">
                  Deals
                </th>
                <th scope="col" className="n">
                  Terms known in
                </th>
                <th scope="col" className="n">
                  Strings on record
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.key}>
                  <th scope="row">
                    <Link className="quiet" href={investorHref(line.key, set)} prefetch={false}>
                      {line.name}
                    </Link>
                  </th>
                  <td>
                    {line.kinds.length === 0 ? (
                      <ProvenanceBadge kind="unknown" word="not stated" />
                    ) : (
                      line.kinds.map(investorKindName).join(", ")
                    )}
                  </td>
                  <td className="n">{formatNumber(line.deals)}</td>
                  <td className="n">{formatNumber(line.told)}</td>
                  <td className="n">
                    {line.told === 0 ? <span className="unk">n/d</span> : formatNumber(line.strings)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <p className="src xs mute gap-s">
        Source: <SetBadge set={set} /> SQL over its deals; the {formatNumber(lines.length)} investors with most of them.
        A string counts once per deal and kind; n/d: no term disclosed. As of {formatDate(asOf)}.
      </p>
    </>
  );
}

/** The page of an investor, in one data set. */
export function investorHref(key: string, set: DealFilter["set"]): string {
  return `/investors/${encodeURIComponent(key)}?set=${set}`;
}
