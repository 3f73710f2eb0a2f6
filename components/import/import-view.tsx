import Link from "next/link";
import type { ReactNode } from "react";
import type { ImportRunView, UndoPlan } from "@/lib/core/import/import-run";
import { isRunning } from "@/lib/core/import/import-status";
import { Ending } from "./ending";
import { ImportFacts } from "./import-facts";
import { ImportFrame } from "./import-frame";
import type { ImportProblem } from "./import-problem";
import { ProblemNote } from "./problem-note";
import { Running } from "./running";
import { UndoForm } from "./undo-form";

interface Props {
  /** The head of the admin's pages. */
  head: ReactNode;
  run: ImportRunView;
  /** Null where there is nothing to undo. */
  undo: UndoPlan | null;
  problem: ImportProblem | null;
  /** Viewers see what happened, and no more. */
  mayImport: boolean;
}

/** One import of the history: how it ended, its facts, and undoing it. */
export function ImportView({ head, run, undo, problem, mayImport }: Props) {
  return (
    <ImportFrame head={head} step={null}>
      <p className="filemeta sm">
        <Link href="/admin/imports">All imports</Link>
      </p>
      <ProblemNote problem={problem} />
      {isRunning(run.status) ? (
        <Running
          key={run.status}
          runId={run.id}
          fileName={run.fileName}
          first={run.progress}
          mayCancel={mayImport}
          undoing
        />
      ) : (
        <Ending run={run} mayImport={mayImport} undoHref="#undo" />
      )}
      <ImportFacts run={run} />
      {undo !== null && mayImport && <UndoForm runId={run.id} undo={undo} />}
    </ImportFrame>
  );
}
