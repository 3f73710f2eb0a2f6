import type { DraftComparison, FindingChange, FindingChangeType } from "./draft-change";

const SAID = [
  ["softened", "softened"],
  ["removed", "removed"],
  ["hardened", "hardened"],
  ["added", "added"],
] as const satisfies readonly (readonly [FindingChangeType, string])[];

function countOf(findings: readonly FindingChange[], group: FindingChange["group"], change: FindingChangeType): number {
  return findings.filter((finding) => finding.group === group && finding.change === change).length;
}

function numbered(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** '1 string softened, 1 removed, 2 unchanged'; null for a paper without strings. */
function stringWords(findings: readonly FindingChange[]): string | null {
  const strings = findings.filter(({ group }) => group === "string");
  if (strings.length === 0) return null;
  const counted = SAID.map(([change, word]) => ({ count: countOf(strings, "string", change), word }));
  const changed = counted.reduce((sum, { count }) => sum + count, 0);
  const parts = [...counted, { count: strings.length - changed, word: "unchanged in strength" }].filter(
    (p) => p.count > 0,
  );
  return parts.map(({ count, word }, i) => `${i === 0 ? numbered(count, "string") : count} ${word}`).join(", ");
}

/** '1 protection added'; null where none came or went. */
function protectionWords(findings: readonly FindingChange[]): string | null {
  const parts = (["added", "removed"] as const)
    .map((change) => ({ change, count: countOf(findings, "protection", change) }))
    .filter(({ count }) => count > 0);
  if (parts.length === 0) return null;
  return parts.map(({ change, count }, i) => `${i === 0 ? numbered(count, "protection") : count} ${change}`).join(", ");
}

/** The comparison in a few words: 'Score 56.4 → 79.5 (+23.1): 1 string softened, 1 removed, 2 unchanged in strength.' */
export function draftsAnswer(compared: Omit<DraftComparison, "answer">): string {
  const { before, after, scoreChange, findings, clauses } = compared;
  const touched = clauses.some(({ change }) => change !== "same") || findings.some(({ change }) => change !== "same");
  if (!touched) return "Nothing changed: the two drafts have the same words.";
  const sign = scoreChange > 0 ? "+" : scoreChange < 0 ? "−" : "";
  const score =
    scoreChange === 0
      ? `Score unchanged at ${after.score}`
      : `Score ${before.score} → ${after.score} (${sign}${Math.abs(scoreChange)})`;
  const words = [stringWords(findings), protectionWords(findings)].filter((part) => part !== null);
  return `${score}: ${words.length === 0 ? "no strings in either draft" : words.join("; ")}.`;
}
