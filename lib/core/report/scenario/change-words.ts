import type { ProtectionKind } from "../../taxonomy/clause-kind";
import type { Change, Scenario } from "./scenario";
import { byLabel } from "./scenario-url";

function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/**
 * 'clause 4 struck, clauses 1 and 2 softened, multi-cloud right added': what a scenario asks for, for a sentence.
 * @param nameOf name of a protection: the browser has those of the paper, the server all.
 */
export function changeWords({ changes, added }: Scenario, nameOf: (kind: ProtectionKind) => string): string {
  const changed = (change: Change, done: string) => {
    const labels = Object.keys(changes).filter((label) => changes[label] === change);
    if (labels.length === 0) return [];
    return [`${labels.length === 1 ? "clause" : "clauses"} ${listed(labels.sort(byLabel))} ${done}`];
  };
  const names = added.map((kind) => nameOf(kind).toLowerCase());
  const written = names.length === 0 ? [] : [`${listed(names)} added`];
  return [...changed("strike", "struck"), ...changed("soften", "softened"), ...written].join(", ");
}
