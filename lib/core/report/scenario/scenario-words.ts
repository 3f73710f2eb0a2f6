import type { Change, Scenario } from "./scenario";
import type { ScenarioBase } from "./scenario-paper";

function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** 'clause 4 struck, clauses 1 and 2 softened, multi-cloud right added': what a scenario does to a paper, for a sentence. */
export function scenarioWords({ findings, addable }: ScenarioBase, { changes, added }: Scenario): string {
  const changed = (change: Change, done: string) => {
    const labels = findings.map((f) => f.label).filter((label) => changes[label] === change);
    if (labels.length === 0) return [];
    return [`${labels.length === 1 ? "clause" : "clauses"} ${listed(labels)} ${done}`];
  };
  const names = addable.filter(({ kind }) => added.includes(kind)).map(({ name }) => name.toLowerCase());
  const written = names.length === 0 ? [] : [`${listed(names)} added`];
  return [...changed("strike", "struck"), ...changed("soften", "softened"), ...written].join(", ");
}
