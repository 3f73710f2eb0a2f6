import type { MissingProtection, Report, ReportFinding } from "../core/report/report";
import { applyScenario, scenarioWords } from "../core/report/scenario/apply-scenario";
import { countChanges, type Scenario } from "../core/report/scenario/scenario";
import { kindText, SEVERITY_WORDS } from "../core/taxonomy/kind-text";
import { formatPoints, formatScore } from "../format/points";
import { askFor } from "./comment-lines";

/** One string on the sheet, and what to do about it. */
export interface SheetString {
  finding: ReportFinding;
  /** 'Cloud exclusivity, hard' */
  name: string;
  summary: string;
  /** What to ask for first: 'Strike the clause.', or the words to propose; null where the plan leaves the string as it stands. */
  ask: string | null;
  /** Points that striking it would about give back: '+15.0'. */
  worth: string;
}

/** What a founder takes into the room, on one page. */
export interface NegotiationSheet {
  title: string;
  /** '56.4 of 100 (C, tied)' */
  score: string;
  /** 'With clause 4 struck: 71.4 of 100 (B, light)'; null without a plan. */
  plan: string | null;
  /** In the order in which to raise them: what the plan changes, then the rest, worst first within each. */
  strings: SheetString[];
  /** Protections to ask for: those of the plan, else those that would give most back. */
  protections: { name: string; answers: string; words: string; worth: string }[];
}

/** Fewer are asked for with more weight; the report names the others. */
const MOST_PROTECTIONS = 3;

/**
 * The negotiation sheet of a report.
 * @param scenario the plan: strings to strike or soften, protections to add; null for asking about everything.
 */
export function negotiationSheet(report: Report, scenario: Scenario | null): NegotiationSheet {
  const plan = scenario !== null && countChanges(scenario) > 0 ? scenario : null;
  const changed = ({ label }: ReportFinding) => plan?.changes[label] !== undefined;
  const strings = report.findings
    .filter(({ group }) => group === "string")
    .toSorted((a, b) => Number(changed(b)) - Number(changed(a)) || a.points - b.points || a.start - b.start);
  return {
    title: report.title ?? report.file ?? "Term sheet",
    score: scoreText(report),
    plan: plan === null ? null : `With ${scenarioWords(plan)}: ${scoreText(applyScenario(report, plan))}.`,
    strings: strings.map((finding) => sheetString(finding, plan)),
    protections: protectionsOf(report.missing, plan).map(({ kind, answers, language, wouldReturn }) => ({
      name: kindText(kind).name,
      answers: answers.join(", "),
      words: language,
      worth: formatPoints(wouldReturn, true),
    })),
  };
}

function scoreText({ score, grade, gradeWord }: Report): string {
  return `${formatScore(score)} of 100 (${grade}, ${gradeWord})`;
}

function sheetString(finding: ReportFinding, plan: Scenario | null): SheetString {
  const { kind, severity, summary, points, label } = finding;
  const change = plan?.changes[label];
  const word = severity === null ? "" : `, ${SEVERITY_WORDS[severity]}`;
  const ask =
    plan === null || change === "soften" ? askFor(finding) : change === "strike" ? "Strike the clause." : null;
  return { finding, name: `${kindText(kind).name}${word}`, summary, ask, worth: formatPoints(Math.abs(points), true) };
}

function protectionsOf(missing: readonly MissingProtection[], plan: Scenario | null): MissingProtection[] {
  if (plan === null) return missing.slice(0, MOST_PROTECTIONS);
  return missing.filter(({ kind }) => plan.added.includes(kind));
}
