import type { ClauseKind } from "../taxonomy/clause-kind";
import { isProtection } from "../taxonomy/clause-kind";

/** 'a' … 'z', 'aa', 'ab', … for 0, 1, … */
export function letterLabel(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letterLabel(Math.floor(index / 26) - 1) + letter;
}

/**
 * Labels of findings in document order: strings '1', '2', …; protections 'a', 'b', …. A label means one clause
 * everywhere: in the text, the list, the sum and the exports.
 * @param findings in document order.
 */
export function labelFindings<F extends { kind: ClauseKind }>(findings: readonly F[]): Map<F, string> {
  let strings = 0;
  let protections = 0;
  return new Map(findings.map((f) => [f, isProtection(f.kind) ? letterLabel(protections++) : String(++strings)]));
}
