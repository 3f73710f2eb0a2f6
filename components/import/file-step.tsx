import Link from "next/link";
import { StateMessage } from "@/components/ui/state-message";
import type { ImportRunSummary } from "@/lib/core/import/import-run";
import { countOf } from "@/lib/format/number";
import { ImportDrop } from "./import-drop";
import type { ImportProblem } from "./import-problem";
import { ImportTable } from "./import-table";

/** Step 1: a file goes in, the template goes out, and below is what was imported before. */
export function FileStep(props: {
  problem: ImportProblem | null;
  recent: readonly ImportRunSummary[];
  /** Imports in all; `recent` are the last few. */
  count: number;
}) {
  const { problem, recent, count } = props;
  return (
    <>
      <div className="start">
        <ImportDrop problem={problem} />
        <Takes />
      </div>
      <section className="sec0" aria-labelledby="past">
        <div className="sechead">
          <h2 id="past">Past imports</h2>
          {count > recent.length && (
            <Link className="sm end" href="/admin/imports">
              All {countOf(count, "import")}
            </Link>
          )}
        </div>
        {recent.length === 0 ? (
          <StateMessage title="Nothing was imported yet">
            Every import stands here with who made it and what it wrote, and can be undone from here.
          </StateMessage>
        ) : (
          <ImportTable rows={recent} />
        )}
      </section>
    </>
  );
}

function Takes() {
  return (
    <div className="takes">
      <h2>What happens with it</h2>
      <ul className="takes sm">
        <li>
          <b>Nothing is written yet.</b> You see how the columns are read, then what every row would do, and only then
          commit it.
        </li>
        <li>
          <b>Values as people write them.</b> $12.5M, EUR 110m, 1.2亿元, 3.9.2026, “undisclosed”: what a rule cannot
          read is listed with its line, and what would work.
        </li>
        <li>
          <b>All of it or none.</b> One transaction; importing the same file again changes nothing, and any import can
          be undone.
        </li>
      </ul>
      <p className="sm">
        {/* A file, not a page: the router must not prefetch it. */}
        <a href="/admin/import/template">Download the template</a>, a CSV with the names of all columns the record
        knows. Columns may be left out, in any order and under other names; only the startup and the date are needed.
      </p>
    </div>
  );
}
