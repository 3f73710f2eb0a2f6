import { CLAUSE_CATEGORIES, type ClauseCategory } from "./clause-category";
import type { ScoredCandidate } from "./document-step";

const KINDS = CLAUSE_CATEGORIES.length;
/** Log odds where there is no candidate. */
const LOWEST = -9;
/** So many sentences on either side bear on one. */
const REACH = 3;
/** From these log odds on a candidate of another category is a rival. */
const RIVAL_FROM = -1;
/** Categories that explain each other: an exception follows a restriction, what affiliates may use a licence. */
const FAMILIES: readonly (readonly ClauseCategory[])[] = [
  ["Exclusivity", "Non-Compete", "No-Solicit Of Customers", "No-Solicit Of Employees"],
  [
    "License Grant",
    "Non-Transferable License",
    "Affiliate License-Licensor",
    "Affiliate License-Licensee",
    "Unlimited/All-You-Can-Eat-License",
    "Irrevocable Or Perpetual License",
  ],
  ["Ip Ownership Assignment", "Joint Ip Ownership"],
  ["Minimum Commitment", "Most Favored Nation", "Revenue/Profit Sharing", "Price Restrictions", "Volume Restriction"],
  ["Change Of Control", "Anti-Assignment"],
  ["Post-Termination Services", "Termination For Convenience"],
  ["Competitive Restriction Exception"],
  ["Rofr/Rofo/Rofn"],
];
const MEMBERS = FAMILIES.map((names) => names.map((name) => CLAUSE_CATEGORIES.indexOf(name)));

/** The first verdicts on all candidates of a contract, and what they say of each when they are looked at again. */
export class SecondLook {
  /** Log odds per segment and category, with `REACH` empty rows before and after. */
  private readonly odds: Float32Array;
  /** Per category the log odds of its candidates, ascending. */
  private readonly ranked: Float32Array[];
  private readonly expected = new Float32Array(KINDS);

  /**
   * @param candidates of one contract, with the log odds of the first verdict
   * @param segments how many segments the contract has
   */
  constructor(candidates: readonly ScoredCandidate[], segments: number) {
    this.odds = new Float32Array((segments + 2 * REACH) * KINDS).fill(LOWEST);
    const lists = CLAUSE_CATEGORIES.map(() => [] as number[]);
    for (const { segment, category, logOdds } of candidates) {
      this.odds[(segment + REACH) * KINDS + category] = logOdds;
      lists[category]?.push(logOdds);
      this.expected[category] = (this.expected[category] as number) + 1 / (1 + Math.exp(-logOdds));
    }
    this.ranked = lists.map((list) => Float32Array.from(list).sort());
  }

  /**
   * What speaks for or against a candidate at the second look: always in the same order; part of the weights.
   *
   * @param values what spoke at the first
   */
  features({ segment, category: k }: ScoredCandidate, values: Float32Array): Float32Array {
    return Float32Array.from([
      ...values,
      ...this.around(segment, k),
      ...this.rivals(segment, k),
      ...this.rank(segment, k),
      ...this.families(segment, -1),
      ...this.families(segment, 1),
      ...this.odds.subarray((segment + REACH) * KINDS, (segment + REACH + 1) * KINDS),
      ...this.ranked.map((list) => list.at(-1) ?? LOWEST),
    ]);
  }

  private at(segment: number, k: number): number {
    return this.odds[(segment + REACH) * KINDS + k] as number;
  }

  private around(i: number, k: number): number[] {
    return [
      this.at(i, k),
      this.at(i - 1, k),
      this.at(i + 1, k),
      Math.max(this.at(i - 2, k), this.at(i - 3, k)),
      Math.max(this.at(i + 2, k), this.at(i + 3, k)),
    ];
  }

  private rivals(i: number, k: number): number[] {
    let best = LOWEST;
    let rivals = 0;
    for (let other = 0; other < KINDS; other++) {
      if (other === k) continue;
      best = Math.max(best, this.at(i, other));
      if (this.at(i, other) > RIVAL_FROM) rivals += 1;
    }
    return [best, rivals];
  }

  /** The best two others of the category in the contract, how many are better, how many there are, how many to expect. */
  private rank(i: number, k: number): number[] {
    const list = this.ranked[k] as Float32Array;
    const own = this.at(i, k);
    const above = list.length - countUpTo(list, own);
    const place = (n: number): number => list.at(-n) ?? LOWEST;
    const others = above === 0 ? [place(2), place(3)] : [place(1), place(2)];
    return [...others, above, list.length, this.expected[k] as number];
  }

  /** Per family the best of its categories in the two sentences before (-1) or after (1). */
  private families(i: number, side: -1 | 1): number[] {
    return MEMBERS.map((family) => {
      let best = LOWEST;
      for (const k of family) best = Math.max(best, this.at(i + side, k), this.at(i + 2 * side, k));
      return best;
    });
  }
}

/** The verdict of both looks: they weigh the same. */
export const bothVerdicts = (first: number, second: number): number => (first + second) / 2;

/** How many of the numbers, which ascend, are not above `limit`. */
function countUpTo(ascending: Float32Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
