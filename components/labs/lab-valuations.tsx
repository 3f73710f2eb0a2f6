import Link from "next/link";
import { ProvenanceBadge } from "@/components/ui/provenance-badge";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { Lab } from "@/lib/core/labs/lab";
import type { LabValuation } from "@/lib/core/labs/valuation";
import { formatDate } from "@/lib/format/date";
import { formatMoney } from "@/lib/format/money";

const GROUPS = { independent: "Independent", integrated: "Integrated" } as const;

/** What each lab was valued at, deal by deal; a lab without a valuation on record says so. */
export function LabValuations(props: { labs: readonly Lab[]; valuations: readonly LabValuation[]; asOf: string }) {
  const { labs, valuations, asOf } = props;
  return (
    <div className="c6">
      <h2 id="valuations">What the labs were valued at</h2>
      <ScrollRegion label="Valuations of the labs">
        <table className="tbl flat valued" aria-labelledby="valuations">
          <thead>
            <tr>
              <th scope="col">Lab</th>
              <th scope="col">Announced</th>
              <th scope="col">Round</th>
              <th scope="col" className="n">
                Valuation
              </th>
              <th scope="col">Source</th>
            </tr>
          </thead>
          {labs.map((lab) => (
            <LabRows key={lab.id} lab={lab} valuations={valuations.filter((v) => v.lab === lab.name)} />
          ))}
        </table>
      </ScrollRegion>
      <p className="src xs mute gap-s">
        Source: verified public deals that state a valuation, n = {valuations.length}, as of {formatDate(asOf)}. Two
        labs on each side, valued years apart: a figure for either group cannot be computed from them.
      </p>
    </div>
  );
}

function LabRows({ lab, valuations }: { lab: Lab; valuations: readonly LabValuation[] }) {
  const head = (
    <th scope="rowgroup" rowSpan={Math.max(1, valuations.length)}>
      {lab.name} <span className="sub">{GROUPS[lab.group]}</span>
    </th>
  );
  if (valuations.length === 0) {
    return (
      <tbody>
        <tr>
          {head}
          <td colSpan={4}>
            <ProvenanceBadge kind="unknown" word="no valuation on record" />
          </td>
        </tr>
      </tbody>
    );
  }
  return (
    <tbody>
      {valuations.map((valuation, i) => (
        <tr key={valuation.dealId}>
          {i === 0 && head}
          <td className="nowrap">
            <Link className="quiet" href={`/deals/${valuation.dealId}`} prefetch={false}>
              {formatDate(valuation.announcedOn)}
            </Link>
          </td>
          <td>{valuation.round ?? "not disclosed"}</td>
          <td className="n">{formatMoney(valuation.valuation)}</td>
          <td className="nowrap">
            <ProvenanceBadge kind={valuation.confidence} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}
