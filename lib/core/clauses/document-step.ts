import { CLAUSE_CATEGORIES } from "./clause-category";
import type { ContractScores } from "./contract-features";

const KINDS = CLAUSE_CATEGORIES.length;
/** Log odds where a contract has no candidate. */
const LOWEST = -9;

/** A segment held against a category, with the second stage's log odds. */
export interface ScoredCandidate {
  segment: number;
  category: number;
  logOdds: number;
}

/**
 * What speaks for a contract holding each category at all, per category: its best and second-best candidate, how many clauses
 * are to be expected, how many candidates, what the rules say, the contract's length, the category and how common it is.
 *
 * @param candidates of one contract
 * @param priors per category the log odds that any contract holds it
 * @returns one row of numbers per category, always in the same order; part of the weights
 */
export function documentFeatures(
  candidates: readonly ScoredCandidate[],
  scores: ContractScores,
  segments: number,
  priors: readonly number[],
): Float32Array[] {
  const best = new Float32Array(KINDS).fill(LOWEST);
  const second = new Float32Array(KINDS).fill(LOWEST);
  const expected = new Float32Array(KINDS);
  const count = new Float32Array(KINDS);
  for (const { category: k, logOdds } of candidates) {
    if (logOdds > (best[k] as number)) {
      second[k] = best[k] as number;
      best[k] = logOdds;
    } else if (logOdds > (second[k] as number)) second[k] = logOdds;
    expected[k] = (expected[k] as number) + 1 / (1 + Math.exp(-logOdds));
    count[k] = (count[k] as number) + 1;
  }
  return CLAUSE_CATEGORIES.map((_, k) =>
    Float32Array.from([
      best[k] as number,
      second[k] as number,
      expected[k] as number,
      count[k] as number,
      ...scores.ofContract(k),
      segments,
      k,
      priors[k] as number,
    ]),
  );
}

/** Where clauses count, per category: rare ones count from lower odds (tools/train/expected-f1.ts). */
export interface ClauseThresholds {
  /** A span's log odds from which it counts. */
  spans: readonly number[];
  /** A contract's log odds from which it holds the category. */
  documents: readonly number[];
}

/** Just under .5: listed, but not counted. */
const NEARLY = 0.499;

/**
 * Turns log odds into the scores that are told, 0..1, from .5 on counted: where the contract as a whole speaks for a category
 * its best span counts, and where it speaks against it none does.
 *
 * @param candidates of one contract
 * @param documentOdds per category the log odds that the contract holds it
 * @returns one score per candidate
 */
export function settleScores(
  candidates: readonly ScoredCandidate[],
  documentOdds: ArrayLike<number>,
  { spans, documents }: ClauseThresholds,
): number[] {
  const isHeld = (k: number): boolean => (documentOdds[k] as number) >= (documents[k] as number);
  const best = new Int32Array(KINDS).fill(-1);
  const scores = candidates.map(({ logOdds, category }, i) => {
    const score = 1 / (1 + Math.exp((spans[category] as number) - logOdds));
    const top = best[category] as number;
    if (top < 0 || logOdds > (candidates[top]?.logOdds ?? 0)) best[category] = i;
    if (score < 0.5 || isHeld(category)) return score;
    // Their order is kept: they lie between .489 and .499.
    return NEARLY - 0.02 * (1 - score);
  });
  best.forEach((i, k) => {
    if (i >= 0 && isHeld(k)) scores[i] = Math.max(0.5, scores[i] as number);
  });
  return scores;
}
