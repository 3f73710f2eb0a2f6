import Link from "next/link";
import { StateMessage } from "@/components/ui/state-message";
import { IMPORT_PAGE_SIZE, type ImportRunSummary } from "@/lib/core/import/import-run";
import { formatNumber } from "@/lib/format/number";
import { ImportTable } from "./import-table";
import { pageSpan } from "./plan-address";

interface Props {
  rows: readonly ImportRunSummary[];
  count: number;
  /** From 1. */
  page: number;
  /** Viewers see the history only. */
  mayImport: boolean;
}

/** Every import that was made, newest first. */
export function ImportsView({ rows, count, page, mayImport }: Props) {
  if (count === 0) {
    return (
      <StateMessage title="Nothing was imported yet">
        {mayImport ? (
          <>
            <Link href="/admin/import">Import a file of deals</Link>; it then stands here with what it wrote.
          </>
        ) : (
          "An editor or an admin can import; what they do stands here then."
        )}
      </StateMessage>
    );
  }
  const { from, to } = pageSpan(page, rows.length);
  return (
    <>
      <p className="filemeta sm">
        Who imported what, and what it wrote. An import that was committed can be undone on its page.{" "}
        {mayImport && <Link href="/admin/import">Import a file</Link>}
      </p>
      <ImportTable rows={rows} />
      <nav className="pager" aria-label="Pages">
        <span>
          {formatNumber(from)}–{formatNumber(to)} of {formatNumber(count)}
        </span>
        <span className="sp" />
        {page > 1 && (
          <Link className="btn small" rel="prev" href={`/admin/imports?page=${page - 1}`} prefetch={false}>
            Newer
          </Link>
        )}
        {page * IMPORT_PAGE_SIZE < count && (
          <Link className="btn small" rel="next" href={`/admin/imports?page=${page + 1}`} prefetch={false}>
            Older
          </Link>
        )}
      </nav>
    </>
  );
}
