import Link from "next/link";
import { NumberPager } from "@/components/ui/number-pager";
import { StateMessage } from "@/components/ui/state-message";
import { IMPORT_PAGE_SIZE, type ImportRunSummary } from "@/lib/core/import/import-run";
import { ImportTable } from "./import-table";

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
  return (
    <>
      <p className="filemeta sm">
        Who imported what, and what it wrote. An import that was committed can be undone on its page.{" "}
        {mayImport && <Link href="/admin/import">Import a file</Link>}
      </p>
      <ImportTable rows={rows} />
      <NumberPager
        {...{ page, count }}
        perPage={IMPORT_PAGE_SIZE}
        rows={rows.length}
        href={(number) => `/admin/imports?page=${number}`}
        words={["Newer", "Older"]}
      />
    </>
  );
}
