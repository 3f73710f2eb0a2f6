import type { Report } from "../report";
import { applyJudgement } from "./apply-judgement";
import type { Decision } from "./decision";

/** A decision with the scores before and after it; both null for one that was taken back, which changes nothing. */
export interface HistoryStep {
  decision: Decision;
  before: number | null;
  after: number | null;
}

/** More steps are not scored one by one: each is a whole sum of the paper. */
const MOST_SCORED = 60;

/**
 * What each decision did to the score, as the decisions stand now.
 * @param decisions oldest first; so are the steps. Of more than 60 only the newest are scored.
 */
export function scoreHistory(reading: Report, decisions: readonly Decision[]): HistoryStep[] {
  const from = Math.max(0, decisions.length - MOST_SCORED);
  let before = applyJudgement(reading, decisions.slice(0, from)).report.score;
  return decisions.map((decision, i) => {
    if (i < from || decision.undone) return { decision, before: null, after: null };
    const after = applyJudgement(reading, decisions.slice(0, i + 1)).report.score;
    const step = { decision, before, after };
    before = after;
    return step;
  });
}
