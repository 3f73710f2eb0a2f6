import { overlaps } from "../../shared/span";
import type { Finding } from "../finding";

/** Of findings of one kind whose spans overlap the surest stays; the result is in document order. */
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const bySurety = [...findings].sort((a, b) => b.confidence - a.confidence || a.start - b.start);
  const kept: Finding[] = [];
  for (const finding of bySurety) {
    if (!kept.some((k) => k.kind === finding.kind && overlaps(k, finding))) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end || a.kind.localeCompare(b.kind));
}
