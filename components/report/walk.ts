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

/** The three filters; '' leaves everything. They combine: a finding is seen where it passes all of them. */
export interface StepFilter {
  group: string;
  severity: string;
  kind: string;
}

export const FILTER_NAMES = ["group", "severity", "kind"] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

const NO_FILTER: StepFilter = { group: "", severity: "", kind: "" };

const GROUPS: readonly [string, string][] = [
  ["string", "Strings"],
  ["protection", "Protections"],
];
const SEVERITIES: readonly [string, string][] = [
  ["3", "Hard"],
  ["2", "Firm"],
  ["1", "Soft"],
];

/** A finding's value of one filter; a protection has no severity. */
function valueIn(step: Step, name: FilterName): string {
  return name === "severity" ? String(step.severity ?? "none") : step[name];
}

/** True where the finding is to be seen under the filter. */
export function passes(step: Step, filter: StepFilter): boolean {
  return FILTER_NAMES.every((name) => filter[name] === "" || filter[name] === valueIn(step, name));
}

/** True where the filter leaves something out. */
export function isFiltered(filter: StepFilter): boolean {
  return FILTER_NAMES.some((name) => filter[name] !== "");
}

/** The filter of an address: '?group=string&severity=3'. A value that no finding of this report has is passed over. */
export function filterOf(walk: readonly Step[], params: { get(name: string): string | null }): StepFilter {
  const filter = { ...NO_FILTER };
  for (const name of FILTER_NAMES) {
    const wanted = params.get(name) ?? "";
    if (walk.some((step) => valueIn(step, name) === wanted && wanted !== "none")) filter[name] = wanted;
  }
  return filter;
}

export interface Choice {
  value: string;
  text: string;
  /** Findings to be seen if it is chosen, the other two filters left as they are. */
  n: number;
}

/** What one filter can be set to in this report. Choices that no finding has are left out. */
export function choicesOf(walk: readonly Step[], name: FilterName, filter: StepFilter): Choice[] {
  const kinds = [...new Map(walk.map((step) => [step.kind, step.kindName]))];
  const known = { group: GROUPS, severity: SEVERITIES, kind: kinds }[name];
  const present = known.filter(([value]) => walk.some((step) => valueIn(step, name) === value));
  return present.map(([value, text]) => {
    const then = { ...filter, [name]: value };
    return { value, text, n: walk.filter((step) => passes(step, then)).length };
  });
}

/** The next (or with -1 the previous) visible finding; the first or last where none is selected. Null where none is visible. */
export function stepFrom(walk: readonly Step[], label: string | null, by: 1 | -1, filter: StepFilter): Step | null {
  const seen = walk.filter((step) => passes(step, filter));
  const at = seen.findIndex((step) => step.label === label);
  if (at === -1) return (by === 1 ? seen[0] : seen.at(-1)) ?? null;
  return seen[at + by] ?? seen[at] ?? null;
}
