import type { ImportRunView } from "@/lib/core/import/import-run";
import { formatDate } from "@/lib/format/date";
import { listOf } from "@/lib/format/number";
import { ColumnsForm } from "./columns-form";
import { FIELD_LABELS } from "./field-words";
import { FileLine } from "./file-line";
import type { ImportProblem } from "./import-problem";
import { missingFields } from "./missing-fields";
import { PreviewTable } from "./preview-table";
import { ProblemNote } from "./problem-note";

/** Step 2: how the file is read, where its columns go, and the first rows so read. */
export function ColumnsStep({ run, problem }: { run: ImportRunView; problem: ImportProblem | null }) {
  const missing = missingFields(run);
  return (
    <>
      <FileLine run={run} change />
      <ProblemNote problem={problem} />
      <section className="sec0" aria-labelledby="map">
        <h2 id="map">Columns</h2>
        <p className="sm soft">{matchedWords(run)} Change any; the rows below follow.</p>
        {missing.length > 0 && (
          <p className="note bad gap-s" role="alert">
            <b>No column goes to {listOf(missing.map((field) => FIELD_LABELS[field]))}.</b> A deal needs a startup and a
            date: without them every row would stay out. Choose the columns below.
          </p>
        )}
        <ColumnsForm run={run} />
      </section>
      <PreviewTable run={run} />
    </>
  );
}

/** '11 of 14 matched by name and content.' and, where the headers were seen before, by which import. */
export function matchedWords(run: ImportRunView): string {
  const { columns } = run.choices;
  const matched = columns.filter(({ field }) => field !== null).length;
  const count = `${matched} of ${columns.length}`;
  // Planning saves the mapping of this import, too: one that is younger than the import is its own.
  if (run.savedMapping === null || run.savedMapping.savedAt > run.startedAt)
    return `${count} matched by name and content.`;
  const { from, savedAt, mended } = run.savedMapping;
  if (mended) return `These are rejected rows of “${from}”: read as that file was, and of the same source.`;
  return `${count} matched as in “${from}” of ${formatDate(savedAt.slice(0, 10))}: these columns were seen before.`;
}
