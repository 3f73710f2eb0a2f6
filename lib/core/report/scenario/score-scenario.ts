import { gradeOf } from "../../scoring/grade";
import { scoreFindings } from "../../scoring/score-findings";
import { isProtection, type StringKind } from "../../taxonomy/clause-kind";
import type { Grade } from "../report";
import { changeFindings } from "./change-findings";
import { type Exposures, exposuresOf } from "./exposures";
import { addedLabel, type Scenario } from "./scenario";
import type { BaseFinding, ScenarioBase } from "./scenario-paper";

/** What a scenario makes of a paper. */
export interface ScenarioScore {
  /** 0..100 points, one decimal. */
  score: number;
  grade: Grade;
  gradeWord: string;
  /** Strings that remain, softened ones among them. */
  strings: number;
  /** Their kinds, each once. */
  kinds: StringKind[];
  /** Points by label: of a string what it takes (<= 0), of a protection what it gives; struck strings are not in it. */
  points: Readonly<Record<string, number>>;
  exposures: Exposures;
}

/** The findings of a scenario as the score takes them, protections added with a label of their own. */
function scenarioFindings(base: ScenarioBase, scenario: Scenario): BaseFinding[] {
  const written = base.addable.filter(({ kind }) => scenario.added.includes(kind));
  const added = written.map((p) => ({ ...p.written, label: addedLabel(p.kind), name: p.name, points: 0 }));
  return [...changeFindings(base.findings, scenario), ...added];
}

/** The score alone, in tenths of a point: what a search over many scenarios needs. */
export function scenarioTenths(base: ScenarioBase, scenario: Scenario): number {
  return scoreFindings(scenarioFindings(base, scenario), base).tenths;
}

/**
 * The score in tenths of a point as it would be without its floor at 0: below it too, one scenario of a captive paper is
 * better than another.
 */
export function scenarioWeight(base: ScenarioBase, scenario: Scenario): number {
  const { tenths, floor } = scoreFindings(scenarioFindings(base, scenario), base);
  return tenths - floor;
}

/**
 * Weighs a scenario. Holds for every paper: a struck or softened string and an added protection never lower the score;
 * the empty scenario gives the score of the paper; the order of changes does not matter.
 */
export function scoreScenario(base: ScenarioBase, scenario: Scenario): ScenarioScore {
  const findings = scenarioFindings(base, scenario);
  const score = scoreFindings(findings, base);
  const tenths: Record<string, number> = Object.fromEntries(findings.map((f) => [f.label, 0]));
  for (const string of score.strings) {
    tenths[string.finding.label] = string.tenths;
    for (const { by, tenths: given } of string.addends) if (by) tenths[by.label] = (tenths[by.label] ?? 0) + given;
  }
  const { grade, word } = gradeOf(score.tenths / 10);
  const strings = findings.filter((f) => !isProtection(f.kind));
  return {
    score: score.tenths / 10,
    grade,
    gradeWord: word,
    strings: strings.length,
    kinds: [...new Set(strings.map((f) => f.kind as StringKind))],
    points: Object.fromEntries(Object.entries(tenths).map(([label, value]) => [label, value / 10])),
    exposures: exposuresOf(strings),
  };
}
