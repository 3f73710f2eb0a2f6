import type { ClauseKind } from "../../taxonomy/clause-kind";

/*
 * Most segments are one clause of one kind (in the tuning papers 32 of 2,649 labelled segments bear two): where several
 * kinds are proposed, they share words, and the strongest is right. Two kinds stand side by side where the paper's own
 * drafting joins them, or where both are practically certain.
 */

/** Kinds that one sentence often bears together: a sale that starts a licence, a sunset that frees the way out. */
const COMPANIONS: ReadonlySet<string> = new Set([
  "change_of_control model_ip_license",
  "exclusivity_sunset exit_assistance",
  "change_of_control exit_penalty",
]);
/** From here on four findings in five are right on their own (tuning papers): no longer a matter of shared words. */
const CERTAIN = 0.8;

function areCompanions(a: ClauseKind, b: ClauseKind): boolean {
  return COMPANIONS.has(`${a} ${b}`) || COMPANIONS.has(`${b} ${a}`);
}

/** Of the accepted kinds of one segment those that stand: the surest, its companions, and any that are certain. */
export function strongestKinds<T extends { kind: ClauseKind; confidence: number }>(accepted: readonly T[]): T[] {
  const [best, ...others] = [...accepted].sort((a, b) => b.confidence - a.confidence);
  if (best === undefined) return [];
  return [best, ...others.filter((o) => areCompanions(best.kind, o.kind) || o.confidence >= CERTAIN)];
}
