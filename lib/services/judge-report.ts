import type { Asker } from "../auth/asker";
import { clauseWords } from "../core/reading/facts/clause-words";
import { readFacts } from "../core/reading/facts/read-facts";
import { readTermMonths } from "../core/reading/facts/read-term-months";
import type { Attributes } from "../core/reading/finding";
import { applyJudgement } from "../core/report/judgement/apply-judgement";
import { type CheckedJudgement, checkJudgement } from "../core/report/judgement/check-judgement";
import type { Judgement } from "../core/report/judgement/decision";
import type { Report } from "../core/report/report";
import type { StoredReport } from "../core/report/stored-report";
import { blockAt } from "../core/scoring/place-findings";
import { changeDecisions, type NewDecision } from "../data/decisions";
import { getReport } from "./get-report";
import { sumsOf } from "./judged-sums";

/**
 * Keeps one decision of a reader about a report of their own. The reading stays as it was.
 * @returns the report as it is judged now.
 * @throws AppError not-found where the one who asks has no such report or it no such finding; bad-request for what cannot be
 * decided about a finding.
 */
export async function judgeReport(asker: Asker, reportId: string, judgement: Judgement): Promise<StoredReport> {
  const { report, reading, judgement: judged } = await getReport(asker, reportId);
  const checked = checkJudgement({ report, ...judged }, reading, judgement);
  await changeDecisions(
    asker.id,
    reportId,
    () => newDecision(reading, checked),
    (decisions) => sumsOf(applyJudgement(reading, decisions).report),
  );
  return getReport(asker, reportId);
}

function newDecision(reading: Report, judgement: CheckedJudgement): NewDecision {
  const nothing = { severity: null, note: null, kind: null, start: null, end: null, attributes: null };
  switch (judgement.action) {
    case "add": {
      const { kind, severity, start, end } = judgement;
      const attributes = factsOf(reading, judgement);
      return { ...nothing, action: "add", label: null, kind, severity, start, end, attributes };
    }
    case "regrade":
      return { ...nothing, action: "regrade", label: judgement.label, severity: judgement.severity };
    case "note":
      return { ...nothing, action: "note", label: judgement.label, note: judgement.note };
    default:
      return { ...nothing, action: judgement.action, label: judgement.label };
  }
}

/** The facts that the words of an added finding state, read as those of any other clause. */
function factsOf(
  { text, blocks, parties, language }: Report,
  added: Extract<CheckedJudgement, { action: "add" }>,
): Attributes {
  const { kind, start, end } = added;
  const block = blocks[blockAt(blocks, start)];
  const context = { documentText: text, start, heading: null, parties, termMonths: readTermMonths(text) };
  const clause = clauseWords({ text: text.slice(start, end) });
  return readFacts({ clause, kind, language: block?.language ?? language, context });
}
