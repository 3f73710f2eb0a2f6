import type { Finding } from "../reading/finding";

/** Where a finding stands: 0-based number of its block and of the section (heading to heading) that block lies in. */
export interface Place {
  block: number;
  section: number;
}

/** What the score needs of a finding. `placeFindings` makes one from a reading, a stored report gives the same. */
export interface Scorable
  extends Pick<Finding, "kind" | "severity" | "start" | "end" | "quote" | "bound" | "attributes" | "carveOuts"> {
  place: Place;
  /** True in a scenario where our counter-language stands in the clause's place: what raised the old wording is gone. */
  softened?: boolean | undefined;
}

/** Facts of the whole paper that weigh on single clauses. */
export interface ScoreContext {
  /** The investor's money, dollars; null where not stated. */
  investmentUsd: number | null;
}

/** Document order, and a total one: the result of scoring must not depend on the order findings come in. */
export function byPosition<T extends Scorable>(a: T, b: T): number {
  return a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);
}
