import { countChanges, type Scenario } from "./scenario";
import { changeableIn, type ScenarioBase } from "./scenario-paper";
import { decodeScenario, encodeScenario } from "./scenario-url";

/** The what-if of a report page: the scenario being put together, and those kept beside it as A, B, C. */
export interface WhatIf {
  now: Scenario;
  kept: readonly Scenario[];
}

/** More columns than a table on a tablet holds are no comparison. */
export const MOST_KEPT = 3;

/** Names of kept scenarios in their order. */
export const SCENARIO_NAMES = ["A", "B", "C"] as const;

export interface WhatIfAddress extends WhatIf {
  /** What could not be used, in words for the reader. */
  ignored: string[];
  /** The other parameters of the address, to be carried along: 'market=calibrated', or ''. */
  other: string;
}

const NOW = "whatif";
const KEPT = "keep";

/**
 * Reads the what-if from the parameters of an address. Never throws; an address without one is the reading itself.
 * @param params as Next gives them.
 */
export function readWhatIf(
  base: ScenarioBase,
  params: Readonly<Record<string, string | string[] | undefined>>,
): WhatIfAddress {
  const paper = changeableIn(base);
  const all = (name: string) => [params[name] ?? []].flat();
  const now = decodeScenario(all(NOW)[0] ?? "", paper);
  const kept = all(KEPT).map((value) => decodeScenario(value, paper));
  const whole = uniqueScenarios(kept.map((read) => read.scenario));
  const ignored = [now, ...kept].flatMap((read) => read.ignored);
  if (whole.length > MOST_KEPT) ignored.push(`Only the first ${MOST_KEPT} scenarios of the address are kept.`);
  const given = Object.keys(params).flatMap((name) => all(name).map((value) => [name, value] as const));
  return {
    now: now.scenario,
    kept: whole.slice(0, MOST_KEPT),
    ignored: [...new Set(ignored)],
    other: otherParameters(given),
  };
}

/** What of an address's parameters is none of the what-if, to be carried along: 'market=calibrated', or ''. */
export function otherParameters(params: Iterable<readonly [string, string]>): string {
  const other = new URLSearchParams();
  for (const [name, value] of params) if (name !== NOW && name !== KEPT) other.append(name, value);
  return other.toString();
}

/** Each scenario once, empty ones not at all. */
function uniqueScenarios(scenarios: readonly Scenario[]): Scenario[] {
  const seen = new Set<string>();
  return scenarios.filter((scenario) => {
    const value = encodeScenario(scenario);
    return countChanges(scenario) > 0 && !seen.has(value) && seen.add(value);
  });
}

/**
 * The search string of a what-if: '?whatif=s2.x4&keep=x1'. Canonical, and never blank, since an address of '' would keep
 * what is there: '?' where nothing is asked.
 * @param other parameters to carry along, as `readWhatIf` gives them.
 */
export function whatIfSearch({ now, kept }: WhatIf, other = ""): string {
  const search = new URLSearchParams(other);
  if (countChanges(now) > 0) search.set(NOW, encodeScenario(now));
  for (const scenario of kept) search.append(KEPT, encodeScenario(scenario));
  return `?${search}`;
}

/** The place of a scenario among the kept ones; -1 where it is not kept. */
export function keptIndex({ kept }: WhatIf, scenario: Scenario): number {
  const value = encodeScenario(scenario);
  return kept.findIndex((one) => encodeScenario(one) === value);
}
