import type { ImportProblem } from "./import-problem";

/** What went wrong with the step before, above what it is about; said aloud as the page opens. */
export function ProblemNote({ problem }: { problem: ImportProblem | null }) {
  if (problem === null) return null;
  return (
    <div className="note bad gap-s" role="alert">
      <b>{problem.title}.</b> {problem.detail}
    </div>
  );
}
