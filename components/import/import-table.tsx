import Link from "next/link";
import { Moment } from "@/components/ui/moment";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { ImportRunSummary } from "@/lib/core/import/import-run";
import { importHref, STATUS_WORDS } from "@/lib/core/import/import-status";
import { formatNumber } from "@/lib/format/number";
import { dealsHref } from "./deals-href";

/** Imports, newest first: which file, who, when, what it wrote, where it stands. */
export function ImportTable({ rows }: { rows: readonly ImportRunSummary[] }) {
  return (
    <ScrollRegion label="Imports">
      <table className="tbl history stack" aria-label="Imports">
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">By</th>
            <th scope="col">Begun</th>
            <th scope="col" className="n">
              New
            </th>
            <th scope="col" className="n">
              Changed
            </th>
            <th scope="col" className="n">
              Rejected
            </th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ row }: { row: ImportRunSummary }) {
  const { counts } = row;
  return (
    <tr>
      <th scope="row">
        <Link href={importHref(row)} prefetch={false}>
          {row.fileName}
        </Link>
      </th>
      <td data-l="by">{row.by ?? <span className="mute">account deleted</span>}</td>
      <td data-l="begun">
        <Moment iso={row.startedAt} />
      </td>
      {counts === null ? (
        <td className="n mute" colSpan={3}>
          not planned
        </td>
      ) : (
        <>
          <td className="n" data-l="new">
            {row.status === "applied" && counts.create > 0 ? (
              <Link href={dealsHref({ ...row, created: counts.create })} prefetch={false}>
                {formatNumber(counts.create)}
                <span className="vh"> deals of {row.fileName}</span>
              </Link>
            ) : (
              formatNumber(counts.create)
            )}
          </td>
          <Count label="changed" n={counts.update} />
          <Count label="rejected" n={counts.reject} />
        </>
      )}
      <td>{STATUS_WORDS[row.status]}</td>
    </tr>
  );
}

function Count({ label, n }: { label: string; n: number }) {
  return (
    <td className="n" data-l={label}>
      {formatNumber(n)}
    </td>
  );
}
