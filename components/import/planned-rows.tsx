import Link from "next/link";
import { ProvenanceBadge } from "@/components/ui/provenance-badge";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { PlannedRow } from "@/lib/core/import/import-run";

/** Rows that are new, that the record has already, or that stand twice in the file. */
export function PlannedRows({
  rows,
  action,
}: {
  rows: readonly PlannedRow[];
  action: "create" | "same" | "duplicate";
}) {
  return (
    <ScrollRegion label="Rows">
      <table className="tbl flat stack" aria-label="Rows">
        <thead>
          <tr>
            <th scope="col" className="n">
              Line
            </th>
            <th scope="col">Deal</th>
            <th scope="col">Amount</th>
            {action !== "create" && <th scope="col">{action === "same" ? "On record" : "Stands first on line"}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <td className="n" data-l="line">
                {row.line}
              </td>
              <th scope="row">{row.deal}</th>
              <td className="num">{row.amount ?? <ProvenanceBadge kind="unknown" />}</td>
              {action === "same" && <td>{row.dealId !== null && <Known id={row.dealId} deal={row.deal} />}</td>}
              {action === "duplicate" && <td data-l="first on line">{row.firstLine}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Known({ id, deal }: { id: string; deal: string }) {
  return (
    <Link href={`/deals/${id}`} prefetch={false} aria-label={`${deal} on record`}>
      the deal
    </Link>
  );
}
