/** What the page's script needs to know of a finding: enough to walk, filter and announce, no texts. */
export interface Step {
  label: string;
  group: "string" | "protection";
  kind: string;
  kindName: string;
  severity: number | null;
  /** Read aloud when it is reached by key. */
  name: string;
}

/** 'all', a group, 'severity-3' or 'kind-cloud_exclusivity'. */
export type StepFilter = string;

/** True where the finding is to be seen under the filter. */
export function passes(step: Step, filter: StepFilter): boolean {
  if (filter === "all") return true;
  if (filter === "string" || filter === "protection") return step.group === filter;
  return filter === `severity-${step.severity}` || filter === `kind-${step.kind}`;
}

/** The filters that leave something to see, with the number of findings each shows. */
export function filtersOf(walk: readonly Step[]): { value: StepFilter; text: string; n: number }[] {
  const kinds = [...new Map(walk.map((step) => [step.kind, step.kindName]))];
  const choices = [
    { value: "all", text: "All findings" },
    { value: "string", text: "Strings" },
    { value: "severity-3", text: "Hard" },
    { value: "severity-2", text: "Firm" },
    { value: "severity-1", text: "Soft" },
    { value: "protection", text: "Protections" },
    ...kinds.map(([kind, name]) => ({ value: `kind-${kind}`, text: name })),
  ];
  const counted = choices.map((choice) => ({ ...choice, n: walk.filter((step) => passes(step, choice.value)).length }));
  return counted.filter(({ value, n }) => value === "all" || n > 0);
}

/** The next (or with -1 the previous) visible finding; the first or last where none is selected. Null where none is visible. */
export function stepFrom(walk: readonly Step[], label: string | null, by: 1 | -1, filter: StepFilter): Step | null {
  const seen = walk.filter((step) => passes(step, filter));
  const at = seen.findIndex((step) => step.label === label);
  if (at === -1) return (by === 1 ? seen[0] : seen.at(-1)) ?? null;
  return seen[at + by] ?? seen[at] ?? null;
}
