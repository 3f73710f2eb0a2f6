import type { Asker } from "../auth/asker";
import { applyJudgement } from "../core/report/judgement/apply-judgement";
import type { StoredReport } from "../core/report/stored-report";
import { changeDecisions } from "../data/decisions";
import { getReport } from "./get-report";
import { sumsOf } from "./judged-sums";

/**
 * Takes back the last decision about a report, or brings back the one taken back last; changes nothing where there is none.
 * @returns the report as it is judged now.
 * @throws AppError not-found.
 */
export async function undoJudgement(asker: Asker, reportId: string, step: "undo" | "redo"): Promise<StoredReport> {
  const { reading } = await getReport(asker, reportId);
  const sum = (decisions: Parameters<typeof applyJudgement>[1]) => sumsOf(applyJudgement(reading, decisions).report);
  await changeDecisions(asker.id, reportId, () => step, sum);
  return getReport(asker, reportId);
}
