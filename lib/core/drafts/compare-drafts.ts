import type { Report, ReportFinding } from "../report/report";
import { blockAt } from "../scoring/place-findings";
import { alignClauses } from "./align-clauses";
import type { ClauseGroup } from "./clause-group";
import { compareFindings, type MeasuredFinding, tenth } from "./compare-findings";
import { describeClauses } from "./describe-clauses";
import type { ClauseChange, DraftComparison, DraftSide, FindingChange } from "./draft-change";
import { FINDING_CHANGES } from "./draft-change";
import { type DraftClause, draftClauses } from "./draft-clause";
import { draftsAnswer } from "./drafts-answer";
import { type DiffPart, diffWords } from "./word-diff";

/** Two drafts of one paper share far more; papers of one kind by different hands share a few boilerplate clauses. */
const RELATED = 0.2;

/** Groups by the clauses of one draft. */
function groupOf(groups: readonly ClauseGroup[], side: "a" | "b"): Map<number, number> {
  return new Map(groups.flatMap((group, i) => group[side].map((index) => [index, i] as const)));
}

/** Index of the group a finding stands in: the one of the clause that holds its beginning. */
function locate(clauses: readonly DraftClause[], groups: ReadonlyMap<number, number>) {
  return (finding: ReportFinding | null): number | null => {
    if (finding === null) return null;
    const clause = clauses[blockAt(clauses, finding.start)];
    return clause === undefined ? null : (groups.get(clause.index) ?? null);
  };
}

/** Share of both drafts' letters that stands in clauses found in both. */
function sharedPart(a: readonly DraftClause[], b: readonly DraftClause[], groups: readonly ClauseGroup[]): number {
  const size = (clauses: readonly DraftClause[], at: readonly number[]) =>
    at.reduce((sum, index) => sum + (clauses[index]?.key.length ?? 0), 0);
  const all = [...a, ...b].reduce((sum, { key }) => sum + key.length, 0);
  const both = groups.filter((group) => group.a.length > 0 && group.b.length > 0);
  const shared = both.reduce((sum, group) => sum + size(a, group.a) + size(b, group.b), 0);
  return all === 0 ? 1 : shared / all;
}

function sideOf({ file, title, score, grade, findings }: Report): DraftSide {
  const strings = findings.filter(({ group }) => group === "string").length;
  return { file, title, score, grade, strings, protections: findings.length - strings };
}

function floorOf({ explanation }: Report): number {
  return explanation.find(({ type }) => type === "floor")?.points ?? 0;
}

/** How many letters a difference removes or adds. */
function changedLetters(diff: readonly DiffPart[]): number {
  return diff.reduce((sum, { type, text }) => (type === "same" ? sum : sum + text.length), 0);
}

/** Where a finding stands: the change of its clause, and whether no other finding stands in it. */
interface Standing {
  clause: ClauseChange | null;
  alone: boolean;
}

/**
 * Adds words and place. A finding that has its clause to itself is shown with the whole clause, since what was added
 * around its words may be what matters; of several in one clause each is shown with its own words.
 */
function withWords(found: MeasuredFinding, { clause, alone }: Standing): FindingChange {
  const own = diffWords(found.before?.quote ?? "", found.after?.quote ?? "");
  const touched = own.some(({ type, text }) => type !== "same" && text.trim() !== "");
  const unsaid = found.change !== "same" && !touched;
  const whole = clause !== null && (alone || unsaid);
  const moved = clause?.moved === true;
  const reworded = whole ? clause.change === "reworded" : touched;
  const change = found.change === "same" ? (reworded ? "reworded" : moved ? "moved" : "same") : found.change;
  return { ...found, change, moved, diff: whole ? clause.diff : own };
}

/** Changed ones first: heaviest in points, then by kind of change; the rest in document order. */
function inOrder(findings: FindingChange[]): FindingChange[] {
  const rank = ({ change }: FindingChange) => FINDING_CHANGES.indexOf(change);
  const place = ({ before, after }: FindingChange) => after?.start ?? before?.start ?? 0;
  const still = (finding: FindingChange) => (finding.change === "same" || finding.change === "moved" ? 1 : 0);
  return findings.toSorted(
    (x, y) =>
      still(x) - still(y) ||
      Math.abs(y.points.change) - Math.abs(x.points.change) ||
      rank(x) - rank(y) ||
      place(x) - place(y),
  );
}

/**
 * Compares two drafts of one paper, clause by clause and finding by finding.
 * Swapping them swaps added and removed, softened and hardened, and the sign of all points.
 */
export function compareDrafts(before: Report, after: Report): DraftComparison {
  const [a, b] = [draftClauses(before), draftClauses(after)];
  const groups = alignClauses(a, b);
  const clauses = describeClauses(a, b, groups);
  const inBefore = locate(a, groupOf(groups, "a"));
  const inAfter = locate(b, groupOf(groups, "b"));
  const sameClause = (was: ReportFinding, is: ReportFinding) => inBefore(was) !== null && inBefore(was) === inAfter(is);
  const measured = compareFindings(before, after, sameClause).map((found) => {
    const aligned = found.before === null || found.after === null || sameClause(found.before, found.after);
    return { found, at: aligned ? (inAfter(found.after) ?? inBefore(found.before)) : null };
  });
  const findings = measured.map(({ found, at }) => {
    const alone = measured.filter((other) => other.at === at).length === 1;
    return withWords(found, { clause: at === null ? null : (clauses[at] ?? null), alone });
  });
  const said = new Map<number, number>();
  measured.forEach(({ at }, i) => {
    if (at !== null) said.set(at, (said.get(at) ?? 0) + changedLetters(findings[i]?.diff ?? []));
  });
  // A clause whose changes all stand beside its findings is not listed a second time.
  const isShown = (clause: ClauseChange, i: number) =>
    said.has(i) && (clause.change !== "reworded" || (said.get(i) ?? 0) >= changedLetters(clause.diff));
  const place = (clause: ClauseChange) => clause.after?.start ?? clause.before?.start ?? 0;
  const changed = clauses
    .filter((clause, i) => clause.change !== "same" && !isShown(clause, i))
    .sort((x, y) => place(x) - place(y));
  const shared = sharedPart(a, b, groups);
  const versions = ({ versions: v }: Report) => `${v.engine} ${v.weights} ${v.taxonomy}`;
  const compared = {
    before: sideOf(before),
    after: sideOf(after),
    scoreChange: tenth(after.score - before.score),
    floorChange: tenth(floorOf(after) - floorOf(before)),
    shared,
    related: shared >= RELATED,
    readDifferently: versions(before) !== versions(after),
    findings: inOrder(findings),
    clauses: changed,
    unchanged: clauses.filter(({ change }) => change === "same").length,
  };
  return { ...compared, answer: draftsAnswer(compared) };
}
