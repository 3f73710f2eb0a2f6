import type { LikelyDuplicate } from "../../core/import/import-run";
import type { Decision, DecisionStep } from "../../core/import/read-decisions";
import { env } from "../../env";
import { notNow, WAITING } from "./change-choices";
import { importFiles } from "./import-files";
import { changeRun, type RowDecisions } from "./import-runs";
import { readLikely } from "./plan-file";
import { readSettledRun } from "./run-state";

/**
 * Notes what rows are said to be. The plan stays as it was made, and no longer holds where it says otherwise (plan-holds.ts).
 * @throws AppError see `decideLikelyDuplicates`.
 */
export async function keepDecisions(
  runId: string,
  form: { decisions: readonly Decision[]; page: number; step: DecisionStep },
): Promise<void> {
  const run = await readSettledRun(runId);
  const decisions = { ...run.decisions };
  for (const { line, decision } of [...form.decisions, ...wholesale(runId, form, run.decisions)]) {
    if (decision === null) delete decisions[line];
    else decisions[line] = decision === "new" ? decision : decision.same;
  }
  if (!(await changeRun(runId, WAITING, { decisions }))) throw notNow(await readSettledRun(runId));
}

/** What a step decides beside the rows of the form. */
function wholesale(
  runId: string,
  { page, step }: { page: number; step: DecisionStep },
  before: RowDecisions,
): Iterable<Decision> {
  switch (step) {
    case "keep":
    case "plan":
      return [];
    case "ask-again":
      return Object.keys(before)
        .filter((line) => before[line] === "new")
        .map((line) => ({ line: Number(line), decision: null }));
    case "page-same":
    case "page-new":
      return decided(readLikely(importFiles(env().databasePath, runId), page).rows, step === "page-same");
    case "all-same":
    case "all-new":
      return decided(allLikely(runId), step === "all-same");
  }
}

function decided(rows: readonly LikelyDuplicate[], same: boolean): Decision[] {
  return rows.map(({ line, existing }) => ({ line, decision: same ? { same: existing.dealId } : "new" }));
}

/** All that the plan lists: some thousand at most. */
function allLikely(runId: string): LikelyDuplicate[] {
  const files = importFiles(env().databasePath, runId);
  const all: LikelyDuplicate[] = [];
  for (let page = 1; ; page += 1) {
    const { count, rows } = readLikely(files, page);
    all.push(...rows);
    if (rows.length === 0 || all.length >= count) return all;
  }
}
