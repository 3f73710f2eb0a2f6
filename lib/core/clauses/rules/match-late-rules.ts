import type { ModelWord } from "../../reading/model/split-words";
import { CLAUSE_CATEGORIES } from "../clause-category";
import { LATE_RULES, type LateRule } from "./late-rules";

/** Index of each late rule's category in `CLAUSE_CATEGORIES`. */
export const CATEGORY_OF_LATE_RULE: readonly number[] = LATE_RULES.map((rule) =>
  CLAUSE_CATEGORIES.indexOf(rule.category),
);

/** Rules that need the same words; a group is a bit of a word's mask, so there may be 31. */
const GROUPS = groupByNeeds(LATE_RULES);

function groupByNeeds(rules: readonly LateRule[]): { needs: readonly string[]; members: number[] }[] {
  const groups = new Map<readonly string[], number[]>();
  rules.forEach(({ needs }, i) => {
    groups.set(needs, [...(groups.get(needs) ?? []), i]);
  });
  return Array.from(groups, ([needs, members]) => ({ needs, members }));
}

const masks = new Map<string, number>();
/** Words remembered; past this many the memory starts anew. */
const MEMORY = 50_000;

/** The groups that a word calls up, as bits. */
function maskOf(word: string): number {
  const seen = masks.get(word);
  if (seen !== undefined) return seen;
  if (masks.size >= MEMORY) masks.clear();
  const mask = GROUPS.reduce(
    (bits, { needs }, group) => (needs.some((stem) => word.startsWith(stem)) ? bits | (1 << group) : bits),
    0,
  );
  masks.set(word, mask);
  return mask;
}

/**
 * Which late rules hit a text.
 *
 * @param text in the normal form of normalise-contract.ts
 * @param words of the text
 * @returns indices in `LATE_RULES`, group by group
 */
export function matchLateRules(text: string, words: readonly ModelWord[]): number[] {
  let called = 0;
  for (const word of words) called |= maskOf(word.text);
  const hits: number[] = [];
  GROUPS.forEach(({ members }, group) => {
    if ((called & (1 << group)) === 0) return;
    for (const i of members) if (LATE_RULES[i]?.pattern.test(text)) hits.push(i);
  });
  return hits;
}

/** The categories that the late rules which hit a segment open for it. */
export function openedBy(late: readonly number[]): number[] {
  return late.filter((i) => LATE_RULES[i]?.opens).map((i) => CATEGORY_OF_LATE_RULE[i] as number);
}
