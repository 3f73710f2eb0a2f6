import type { Scorable } from "../../scoring/scorable";
import { isProtection, type ProtectionKind } from "../../taxonomy/clause-kind";
import type { Changeable } from "./scenario-url";

/** A finding as a scenario weighs it, with the name it goes by. */
export type BaseFinding = Scorable & { label: string; name: string; points: number };

/** A protection the paper lacks, as it would stand in it. */
export interface AddableProtection {
  kind: ProtectionKind;
  name: string;
  /** Points it would give back in the paper as read. */
  wouldReturn: number;
  written: Scorable;
}

/**
 * What is needed to weigh scenarios of a report without its text: small enough to go to the browser with a 300-page
 * paper, and free of the reader's weights.
 */
export interface ScenarioBase {
  findings: BaseFinding[];
  addable: AddableProtection[];
  investmentUsd: number | null;
}

/** What a scenario can touch in a paper. */
export function changeableIn({ findings, addable }: ScenarioBase): Changeable {
  return {
    strings: findings.filter((f) => !isProtection(f.kind)).map((f) => f.label),
    missing: addable.map((protection) => protection.kind),
  };
}
