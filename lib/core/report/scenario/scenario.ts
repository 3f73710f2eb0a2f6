import { PROTECTION_KINDS, type ProtectionKind } from "../../taxonomy/clause-kind";

/** What a founder may ask of one string: its end, or our counter-language in its place. */
export type Change = "strike" | "soften";

/** What a paper would be after a negotiation: changes by finding label, and protections written into it. */
export interface Scenario {
  changes: Readonly<Record<string, Change>>;
  /** Each once, in the order of the taxonomy. */
  added: readonly ProtectionKind[];
}

export const EMPTY_SCENARIO: Scenario = { changes: {}, added: [] };

/** How many things a scenario asks for. */
export function countChanges({ changes, added }: Scenario): number {
  return Object.keys(changes).length + added.length;
}

/** The scenario with one string kept (null), softened or struck. */
export function withChange(scenario: Scenario, label: string, change: Change | null): Scenario {
  const { [label]: _, ...rest } = scenario.changes;
  return { ...scenario, changes: change === null ? rest : { ...rest, [label]: change } };
}

/** The scenario with one protection written in or left out. */
export function withProtection(scenario: Scenario, kind: ProtectionKind, added: boolean): Scenario {
  const has = (other: ProtectionKind) => (other === kind ? added : scenario.added.includes(other));
  return { ...scenario, added: PROTECTION_KINDS.filter(has) };
}

/** The label an added protection goes by in sums: it has no place in the paper and so no letter. */
export function addedLabel(kind: ProtectionKind): string {
  return `+${kind}`;
}
