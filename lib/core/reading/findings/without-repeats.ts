import { overlaps } from "../../shared/span";
import type { ClauseKind } from "../../taxonomy/clause-kind";
import type { Finding } from "../finding";

/** Of findings of one kind whose spans overlap the surest stays; the result is in document order. */
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const inOrder = [...findings].sort(byPlace);
  const kept: Finding[] = [];
  const lastOfKind = new Map<ClauseKind, number>();
  for (const finding of inOrder) {
    const at = lastOfKind.get(finding.kind);
    const last = at === undefined ? undefined : kept[at];
    if (at !== undefined && last !== undefined && overlaps(last, finding)) {
      if (finding.confidence > last.confidence) kept[at] = finding;
      continue;
    }
    lastOfKind.set(finding.kind, kept.length);
    kept.push(finding);
  }
  return kept.sort(byPlace);
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || a.kind.localeCompare(b.kind);
}
