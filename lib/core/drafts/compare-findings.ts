import type { Report, ReportFinding, ScoreLine } from "../report/report";
import { kindText } from "../taxonomy/kind-text";
import { compareFacts } from "./compare-facts";
import type { FindingChange, FindingChangeType } from "./draft-change";
import { type FindingPair, matchFindings, type SameClause } from "./match-findings";

type Scored = Pick<Report, "findings" | "explanation">;

/** A finding's change before its words are added. */
export type MeasuredFinding = Omit<FindingChange, "diff" | "moved">;

/** Points to the tenth, which is how they are made: differences of decimals would not add up. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

function pointsOf(finding: ReportFinding | null): number {
  return finding === null || finding.group === "protection" ? 0 : finding.points;
}

function measurePoints(before: ReportFinding | null, after: ReportFinding | null): FindingChange["points"] {
  const [was, is] = [pointsOf(before), pointsOf(after)];
  return { before: was, after: is, change: tenth(is - was) };
}

/** Protections that answer the string in one draft and have no counterpart that does in the other. */
function protectionChanges(pair: FindingPair, twins: ReadonlyMap<string, string>, drafts: [Scored, Scored]): string[] {
  const name = (draft: Scored, label: string) => {
    const found = draft.findings.find((finding) => finding.label === label);
    return found === undefined ? label : kindText(found.kind).name.toLowerCase();
  };
  const kept = new Set(pair.before.linked.flatMap((label) => twins.get(label) ?? []));
  const lost = pair.before.linked.filter((label) => !pair.after.linked.includes(twins.get(label) ?? ""));
  const gained = pair.after.linked.filter((label) => !kept.has(label));
  return [
    ...gained.map((label) => `protection gained: ${name(drafts[1], label)}`),
    ...lost.map((label) => `protection lost: ${name(drafts[0], label)}`),
  ];
}

/** Lines of the sum that one draft has for the string and the other has not: 'second of its kind'. */
function lineChanges(pair: FindingPair, [before, after]: [Scored, Scored]): string[] {
  const modifiers = (draft: Scored, label: string): ScoreLine[] =>
    draft.explanation.filter(({ finding, type }) => finding === label && (type === "modifier" || type === "repeat"));
  const was = modifiers(before, pair.before.label).map(({ text }) => text);
  const is = modifiers(after, pair.after.label).map(({ text }) => text);
  return [
    ...is.filter((text) => !was.includes(text)).map((text) => `now: ${text}`),
    ...was.filter((text) => !is.includes(text)).map((text) => `no longer: ${text}`),
  ];
}

function directionOf(pair: FindingPair, points: number, weights: readonly number[]): FindingChangeType | null {
  if (pair.before.group === "protection") return null;
  const severity = (pair.after.severity ?? 0) - (pair.before.severity ?? 0);
  if (severity !== 0) return severity > 0 ? "hardened" : "softened";
  if (points !== 0) return points < 0 ? "hardened" : "softened";
  const sum = weights.reduce((total, weight) => total + weight, 0);
  // Facts that pull both ways leave it open.
  const agreed = weights.every((weight) => weight >= 0) || weights.every((weight) => weight <= 0);
  return sum === 0 || !agreed ? null : sum > 0 ? "hardened" : "softened";
}

function measurePair(pair: FindingPair, twins: ReadonlyMap<string, string>, drafts: [Scored, Scored]): MeasuredFinding {
  const facts = compareFacts(pair.before, pair.after);
  const points = measurePoints(pair.before, pair.after);
  const direction = directionOf(
    pair,
    points.change,
    facts.map(({ weight }) => weight),
  );
  const isString = pair.before.group === "string";
  const reasons = [
    ...facts.map(({ text }) => text),
    ...(isString ? protectionChanges(pair, twins, drafts) : []),
    ...(isString ? lineChanges(pair, drafts) : []),
  ];
  if (points.change !== 0 && reasons.length === 0) reasons.push("weighs differently beside the other strings");
  return {
    kind: pair.before.kind,
    group: pair.before.group,
    change: direction ?? (reasons.length > 0 ? "reworded" : "same"),
    before: pair.before,
    after: pair.after,
    points,
    reasons,
  };
}

function aloneChange(change: "added" | "removed", finding: ReportFinding): MeasuredFinding {
  const [before, after] = change === "added" ? [null, finding] : [finding, null];
  const answers = finding.linked.join(", ");
  const reasons =
    finding.group === "protection" && finding.linked.length > 0
      ? [
          `answered ${finding.linked.length === 1 ? "string" : "strings"} ${answers}`.replace(
            "answered",
            change === "added" ? "answers" : "answered",
          ),
        ]
      : [];
  return {
    kind: finding.kind,
    group: finding.group,
    change,
    before,
    after,
    points: measurePoints(before, after),
    reasons,
  };
}

/**
 * What became of every finding, its points and the reasons in words. A pair is 'same' here where neither facts nor
 * points differ; whether its words do is not looked at.
 */
export function compareFindings(before: Scored, after: Scored, sameClause: SameClause): MeasuredFinding[] {
  const matched = matchFindings(before.findings, after.findings, sameClause);
  const twins = new Map(matched.pairs.map((pair) => [pair.before.label, pair.after.label]));
  return [
    ...matched.pairs.map((pair) => measurePair(pair, twins, [before, after])),
    ...matched.removed.map((finding) => aloneChange("removed", finding)),
    ...matched.added.map((finding) => aloneChange("added", finding)),
  ];
}
