import type { ReactNode } from "react";
import type { ImportRunView } from "@/lib/core/import/import-run";
import { isRunning } from "@/lib/core/import/import-status";
import { Ending } from "./ending";
import { FileLine } from "./file-line";
import { ImportFrame, type Step } from "./import-frame";
import type { ImportProblem } from "./import-problem";
import { ProblemNote } from "./problem-note";
import { Running } from "./running";

interface Props {
  /** The head of the admin's pages. */
  head: ReactNode;
  run: ImportRunView;
  problem: ImportProblem | null;
}

/** An import that is being planned or committed, or has ended: step 3 or 4 of the wizard. */
export function RunStep({ head, run, problem }: Props) {
  const step: Step = run.status === "planning" || run.status === "failed" ? "plan" : "commit";
  const hrefs = isRunning(run.status) ? {} : { file: "/admin/import" };
  return (
    <ImportFrame head={head} step={step} hrefs={hrefs}>
      <FileLine run={run} change={false} />
      <ProblemNote problem={problem} />
      <section className="sec0" aria-label={step === "plan" ? "Plan" : "Commit"}>
        {isRunning(run.status) ? (
          <Running key={run.status} runId={run.id} fileName={run.fileName} first={run.progress} />
        ) : (
          <Ending run={run} mayImport undoHref={`/admin/imports/${run.id}#undo`} />
        )}
      </section>
    </ImportFrame>
  );
}
