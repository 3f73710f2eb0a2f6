import Link from "next/link";
import type { ReactNode } from "react";
import type { ImportRunView } from "@/lib/core/import/import-run";
import { countOf, formatNumber } from "@/lib/format/number";
import { dealsHref } from "./deals-href";
import { mayChoose } from "./status-words";

interface Props {
  run: ImportRunView;
  mayImport: boolean;
  /** Where it can be undone. */
  undoHref: string;
}

/** How an import ended: what was written, and the ways on. */
export function Ending({ run, mayImport, undoHref }: Props) {
  const { title, text, ways } = ENDINGS[run.status]?.(run) ?? openEnding(run);
  return (
    <div className="ending" role="status">
      <p className="serif">{title}</p>
      <p className="sm soft">
        {text}
        {run.status === "applied" && mayImport && (
          <>
            {" "}
            <Link href={undoHref}>Undo the import</Link>, should it be wrong.
          </>
        )}
      </p>
      {run.status === "applied" && run.progress.message !== null && <p className="note warn">{run.progress.message}</p>}
      <div className="row">
        {ways}
        {mayImport && (
          <Link className="btn" href="/admin/import">
            Import another file
          </Link>
        )}
      </div>
    </div>
  );
}

interface End {
  title: string;
  text: string;
  ways: ReactNode;
}

const ENDINGS: Partial<Record<ImportRunView["status"], (run: ImportRunView) => End>> = {
  applied: (run) => ({
    title: `${written(run)} from ${run.fileName}.`,
    text: "The record has it now, marked as imported, and every page counts it.",
    ways: (
      <>
        <Link
          className="btn primary"
          href={dealsHref({ ...run, created: run.plan?.counts.create ?? 0 })}
          prefetch={false}
        >
          {(run.plan?.counts.create ?? 0) === 0 ? "See the imported deals" : "See the deals it added"}
        </Link>
        {(run.plan?.counts.reject ?? 0) > 0 && (
          <a className="btn" href={`/admin/import/${run.id}/rejects`} download>
            Download {countOf(run.plan?.counts.reject ?? 0, "rejected row")} to mend
          </a>
        )}
      </>
    ),
  }),
  failed: (run) => ({
    title: "The import failed; nothing was written.",
    text: run.progress.message ?? "The program that ran it ended before its end. The record is as it was before.",
    ways: mayChoose(run) && <BackToColumns id={run.id} />,
  }),
  cancelled: (run) => ({
    title: "The import was cancelled; nothing was written.",
    text: "The record is as it was before.",
    // A plan that is discarded takes its file along; one that is stopped leaves it.
    ways: mayChoose(run) && <BackToColumns id={run.id} />,
  }),
  undone: () => ({
    title: "The import was undone.",
    text: "What it wrote is out of the record again, but for what is listed below. The file can be imported again.",
    ways: null,
  }),
};

function BackToColumns({ id }: { id: string }) {
  return (
    <Link className="btn primary" href={`/admin/import/${id}/columns`}>
      Back to columns, and plan again
    </Link>
  );
}

/** An import that has not ended has no end to tell; its page says so and leads to the wizard. */
function openEnding(run: ImportRunView): End {
  return {
    title: "This import is still open.",
    text: "Nothing of it is in the record yet.",
    ways: (
      <Link className="btn primary" href={`/admin/import/${run.id}`}>
        Go on with it
      </Link>
    ),
  };
}

/** '1,018 deals were added and 61 changed' */
function written({ plan }: ImportRunView): string {
  const { create, update } = plan?.counts ?? { create: 0, update: 0 };
  if (create === 0) return `${countOf(update, "deal")} ${update === 1 ? "was" : "were"} changed`;
  const added = `${countOf(create, "deal")} ${create === 1 ? "was" : "were"} added`;
  return update === 0 ? added : `${added} and ${formatNumber(update)} changed`;
}
