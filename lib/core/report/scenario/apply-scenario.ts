import { placeFindings } from "../../scoring/place-findings";
import { isProtection, type ProtectionKind } from "../../taxonomy/clause-kind";
import { kindText } from "../../taxonomy/kind-text";
import { asIfWritten } from "../missing-protections";
import type { Report, ReportFinding } from "../report";
import { type LabelledFinding, scoreReport } from "../score-report";
import { changeFindings } from "./change-findings";
import { changeWords } from "./change-words";
import { addedLabel, countChanges, type Scenario } from "./scenario";

function writtenIn(kind: ProtectionKind, report: Report): LabelledFinding {
  const scorable = asIfWritten(kind);
  const { language } = report;
  const rest = { severityReasons: [], confidence: 1, language, cue: "scenario" };
  return { ...scorable, ...rest, label: addedLabel(kind) };
}

/** What a scenario asks for, for a sentence: 'clause 4 struck, multi-cloud right added'. */
export function scenarioWords(scenario: Scenario): string {
  return changeWords(scenario, (kind) => kindText(kind).name);
}

function softenedSummary(finding: ReportFinding): ReportFinding {
  return finding.softened ? { ...finding, summary: `As we propose: ${kindText(finding.kind).ask.en}` } : finding;
}

/**
 * The report of the paper as a scenario would leave it; the report given is not touched. Labels are kept, so a clause has
 * one name before and after. Findings stay spans of the text: struck ones are gone, softened ones keep their words and
 * say `softened`; protections added have no words in the paper and stand in the sum only, as '+kind'.
 */
export function applyScenario(report: Report, scenario: Scenario): Report {
  if (countChanges(scenario) === 0) return report;
  const labelled: LabelledFinding[] = placeFindings(report.blocks, report.findings);
  const added = scenario.added.map((kind) => writtenIn(kind, report));
  const scored = scoreReport(report, [...changeFindings(labelled, scenario), ...added]);
  const labels = new Set(added.map((finding) => finding.label));
  const words = scenarioWords(scenario);
  return {
    ...report,
    ...scored,
    verdict: `With ${words}, the score goes from ${report.score} to ${scored.score} of 100 (${scored.grade}, ${scored.gradeWord}).`,
    findings: scored.findings.filter((finding) => !labels.has(finding.label)).map(softenedSummary),
  };
}

/** The findings a scenario strikes, as read: for lists that keep them, struck through. */
export function struckFindings(report: Report, { changes }: Scenario): ReportFinding[] {
  return report.findings.filter((finding) => !isProtection(finding.kind) && changes[finding.label] === "strike");
}
