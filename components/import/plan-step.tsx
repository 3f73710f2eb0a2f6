import type { ReactNode } from "react";
import type { ImportPlan } from "@/lib/core/import/import-plan";
import type { ImportRowPage, ImportRowQuery, ImportRunView, LikelyPage } from "@/lib/core/import/import-run";
import { ColumnsForm } from "./columns-form";
import { matchedWords } from "./columns-step";
import { FileLine } from "./file-line";
import { ImportFrame } from "./import-frame";
import type { ImportProblem } from "./import-problem";
import { LikelyDuplicates } from "./likely-duplicates";
import { firstRows, rowsHref } from "./plan-address";
import { PlanCommit } from "./plan-commit";
import { PlanCounts } from "./plan-counts";
import { PlanRows } from "./plan-rows";
import { ProblemNote } from "./problem-note";

export interface PlanStepProps {
  /** The head of the admin's pages. */
  head: ReactNode;
  run: ImportRunView;
  plan: ImportPlan;
  problem: ImportProblem | null;
  query: ImportRowQuery;
  page: ImportRowPage;
  likely: LikelyPage;
}

/** Step 3: what the import would do, in a sentence, in numbers and row by row; and the button that does exactly that. */
export function PlanStep({ head, run, plan, problem, query, page, likely }: PlanStepProps) {
  const path = `/admin/import/${run.id}`;
  return (
    <ImportFrame head={head} step="plan" hrefs={{ file: "/admin/import", columns: `${path}/columns` }}>
      <FileLine run={run} change={false} />
      <ProblemNote problem={problem} />
      <section className="sec0" aria-labelledby="map">
        <details>
          <summary className="found">
            <h2 id="map">Columns</h2> <span className="sm soft">{matchedWords(run)}</span>{" "}
            <span className="sm link closed">Change</span>
            <span className="sm link opened">Close</span>
          </summary>
          <ColumnsForm run={run} />
        </details>
      </section>
      <section className="sec0" aria-labelledby="plan">
        <h2 id="plan">Plan</h2>
        <div className="plan">
          <PlanCommit run={run} plan={plan} />
          <PlanCounts plan={plan} href={(action) => rowsHref(path, firstRows(action))} />
        </div>
      </section>
      <PlanRows run={run} query={query} page={page} path={path} />
      <LikelyDuplicates path={path} likely={likely} />
    </ImportFrame>
  );
}
