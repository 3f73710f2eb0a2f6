import type { CandidateRow } from "./second-stage";

/** Pull of the weight towards 0: as much as a handful of clauses weigh. */
const RIDGE = 3;

/** A candidate with the trees' log odds and the rules' score of it, 0..1. */
export interface HeardRow extends CandidateRow {
  logOdds: number;
  rules: number;
}

/**
 * How much the rules' score should add to the trees' log odds: one weight, by Newton steps on the log loss.
 *
 * The rows must come from papers that nobody read while writing rules: elsewhere the rules are surer than they will be of
 * new papers, and trees that see their score there learn to trust it too much (docs/experiments-reading.md).
 */
export function fitRulesWord(rows: readonly HeardRow[]): number {
  let weight = 0;
  for (let step = 0; step < 30; step++) {
    let gradient = RIDGE * weight;
    let curvature = RIDGE;
    for (const { logOdds, rules, isRight } of rows) {
      const p = 1 / (1 + Math.exp(-(logOdds + weight * rules)));
      gradient += (p - (isRight ? 1 : 0)) * rules;
      curvature += p * (1 - p) * rules * rules;
    }
    weight -= gradient / curvature;
    if (Math.abs(gradient / curvature) < 1e-6) break;
  }
  return weight;
}
