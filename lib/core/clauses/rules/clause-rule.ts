import type { ClauseCategory } from "../clause-category";

/**
 * A sign of a category in the wording of one segment. Patterns see the normal form of normalise-contract.ts: lower case,
 * single spaces, plain quotes and dashes. Gaps are bounded, so that every pattern takes linear time. A rule
 * decides nothing: what a hit is worth is learned from labelled contracts.
 */
export interface ClauseRule {
  category: ClauseCategory;
  pattern: RegExp;
}

/** Rules of one category. */
export const rulesOf = (category: ClauseCategory, patterns: readonly RegExp[]): ClauseRule[] =>
  patterns.map((pattern) => ({ category, pattern }));
