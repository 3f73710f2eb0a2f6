import { CLAUSE_CATEGORIES } from "../clause-category";
import { CLAUSE_RULES } from "./all-clause-rules";

/** Index of each rule's category in `CLAUSE_CATEGORIES`. */
export const CATEGORY_OF_RULE: readonly number[] = CLAUSE_RULES.map((rule) => CLAUSE_CATEGORIES.indexOf(rule.category));

/**
 * Which rules hit a text.
 *
 * @param text in the normal form of normalise-contract.ts
 * @returns indices in `CLAUSE_RULES`, ascending
 */
export function matchRules(text: string): number[] {
  const hits: number[] = [];
  CLAUSE_RULES.forEach((rule, i) => {
    if (rule.pattern.test(text)) hits.push(i);
  });
  return hits;
}
