import { VIEWS } from "../reading/model/feature-number";
import { FEATURE_WEIGHTS, type FeatureWeights } from "../reading/model/hash-features";
import { CLAUSE_CATEGORIES } from "./clause-category";
import { contractSigns } from "./contract-signs";
import type { ReadContractSegment } from "./contract-words";
import { CATEGORY_OF_LATE_RULE, openedBy } from "./rules/match-late-rules";
import { CATEGORY_OF_RULE } from "./rules/match-rules";

const KINDS = CLAUSE_CATEGORIES.length;
/** Classes of the first stage: the categories, then 'any of them'. */
export const CONTRACT_CLASSES = KINDS + 1;
/** Column of the first class over the surroundings alone: titles, the sentence before, rules. */
const CONTEXT = CONTRACT_CLASSES * (1 + VIEWS.indexOf("context"));
/** Pairs of segment and category below this first-stage score are nearly never right and cost time, unless a late rule opens them. */
export const CANDIDATE_FROM = -0.93;
/**
 * What the first stage sees: words, titles, the sentence before, and the marks of segment-marks.ts in the place of the words
 * that introduce a list. No concepts of the investment papers: contracts have their own among the marks.
 */
export const CONTRACT_FEATURES: FeatureWeights = {
  ...FEATURE_WEIGHTS,
  characters: 0,
  concept: 0,
  heading: 0.4,
  leadIn: 0.7,
};
/** Score of a segment that is not there, and of a category without any score. */
const ABSENT = -1.3;
/** Below any log odds. */
const LOWEST = -9;
/** Log odds where no rule hits. */
const NO_RULE = -6;

/** What was learned about the first stage and the rules for use in the second. */
export interface FirstStageKnowledge {
  /** Per category the first stage's score to log odds: `slope * score + shift`. */
  calibrations: readonly { slope: number; shift: number }[];
  /** Per rule the log odds that a segment it hits is of its category. */
  ruleOdds: readonly number[];
  /** The same of the late rules. */
  lateOdds: readonly number[];
}

/** The categories that are worth a closer look for a segment, ascending: the first stage's score is not hopeless, or a late rule hits. */
export function candidateCategories(scores: Float32Array, late: readonly number[]): number[] {
  const opened = late.length > 0 ? openedBy(late) : [];
  const found: number[] = [];
  for (let k = 0; k < KINDS; k++) {
    if ((scores[k] as number) > CANDIDATE_FROM || opened.includes(k)) found.push(k);
  }
  return found;
}

/** Rule evidence of one segment, per category. */
interface RuleEvidence {
  count: Uint8Array;
  best: Float32Array;
  sum: Float32Array;
}

/** First-stage scores of one contract with what the second stage needs of the whole. */
export class ContractScores {
  private readonly odds: Float32Array[];
  private readonly rules: RuleEvidence[];
  private readonly titles: RuleEvidence[];
  private readonly late: RuleEvidence[];
  private readonly signs: number[][];
  private readonly highest = new Float32Array(KINDS).fill(LOWEST);
  private readonly second = new Float32Array(KINDS).fill(LOWEST);
  private readonly ruleTotals = new Float32Array(KINDS);
  private readonly bestRule = new Float32Array(KINDS).fill(NO_RULE);
  /** Per category the odds of all segments in order, made when first asked for. */
  private readonly ascending: (Float32Array | undefined)[] = [];
  private readonly expected = new Float32Array(KINDS);

  /**
   * @param scores per segment the columns of `scoreLinear`
   */
  constructor(
    private readonly scores: readonly Float32Array[],
    private readonly segments: readonly ReadContractSegment[],
    knowledge: FirstStageKnowledge,
  ) {
    this.odds = scores.map((row) => toOdds(row, knowledge));
    const { ruleOdds, lateOdds } = knowledge;
    this.rules = segments.map((s) => gather(s.rules, CATEGORY_OF_RULE, ruleOdds));
    this.titles = segments.map((s) => gather(s.titleRules, CATEGORY_OF_RULE, ruleOdds));
    this.late = segments.map((s) => gather(s.late, CATEGORY_OF_LATE_RULE, lateOdds));
    this.signs = segments.map((s, i) => contractSigns(s, i, segments.length));
    this.odds.forEach((row, i) => {
      for (let k = 0; k < KINDS; k++) this.addUp(k, row[k] as number, this.rules[i] as RuleEvidence);
    });
  }

  private addUp(k: number, odds: number, rules: RuleEvidence): void {
    if (odds > (this.highest[k] as number)) {
      this.second[k] = this.highest[k] as number;
      this.highest[k] = odds;
    } else if (odds > (this.second[k] as number)) this.second[k] = odds;
    this.expected[k] = (this.expected[k] as number) + 1 / (1 + Math.exp(-odds));
    this.ruleTotals[k] = (this.ruleTotals[k] as number) + (rules.count[k] as number);
    this.bestRule[k] = Math.max(this.bestRule[k] as number, rules.best[k] as number);
  }

  /** The categories that segment `i` is a candidate for. */
  candidates(i: number): number[] {
    return candidateCategories(this.scores[i] as Float32Array, this.segments[i]?.late ?? []);
  }

  /** What speaks for segment `i` being of category `k`: always in the same order; part of the weights. */
  features(i: number, k: number): Float32Array {
    const odds = this.odds[i] as Float32Array;
    const row = this.scores[i] as Float32Array;
    const own = odds[k] as number;
    const values = [own, row[k] as number, k, ...this.rivals(odds, k), ...this.around(i, k), ...this.whole(k, own)];
    values.push(row[CONTEXT + k] as number, row[CONTEXT + KINDS] as number);
    values.push(row[KINDS] as number, this.at(i - 1, KINDS), this.at(i + 1, KINDS));
    values.push(...this.ruleFeatures(i, k));
    for (const o of odds) values.push(o);
    values.push(...(this.signs[i] as number[]));
    const late = this.late[i] as RuleEvidence;
    values.push(late.count[k] as number, late.best[k] as number, late.sum[k] as number);
    return Float32Array.from(values);
  }

  /** What the rules say of the whole contract for category `k`: hits, and the best of them. */
  ofContract(k: number): number[] {
    return [this.ruleTotals[k] as number, this.bestRule[k] as number];
  }

  private rivals(odds: Float32Array, k: number): number[] {
    let best = LOWEST;
    let above = 0;
    const own = odds[k] as number;
    for (let other = 0; other < KINDS; other++) {
      if (other === k) continue;
      best = Math.max(best, odds[other] as number);
      if ((odds[other] as number) > own) above += 1;
    }
    return [best, above];
  }

  private around(i: number, k: number): number[] {
    const near = [-3, -2, -1, 1, 2, 3].map((d) => this.oddsAt(i + d, k));
    const [, , before, after] = near as [number, number, number, number, number, number];
    return [
      before,
      after,
      Math.max(near[1] as number, near[4] as number),
      Math.max(near[0] as number, near[5] as number),
    ];
  }

  private whole(k: number, own: number): number[] {
    const above = this.countAbove(k, own);
    const isTop = own >= (this.highest[k] as number);
    return [
      isTop ? (this.second[k] as number) : (this.highest[k] as number),
      above,
      this.expected[k] as number,
      ...this.ofContract(k),
    ];
  }

  /** How many segments have higher odds; by bisection, because contracts may repeat one clause without end. */
  private countAbove(k: number, own: number): number {
    this.ascending[k] ??= Float32Array.from(this.odds, (row) => row[k] as number).sort();
    const ascending = this.ascending[k] as Float32Array;
    let low = 0;
    let high = ascending.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ascending[middle] as number) > own) high = middle;
      else low = middle + 1;
    }
    return ascending.length - low;
  }

  private ruleFeatures(i: number, k: number): number[] {
    const here = this.rules[i] as RuleEvidence;
    const title = this.titles[i] as RuleEvidence;
    const before = this.rules[i - 1];
    const after = this.rules[i + 1];
    let others = 0;
    let bestOther = NO_RULE;
    for (let other = 0; other < KINDS; other++) {
      if (other === k) continue;
      others += here.count[other] as number;
      bestOther = Math.max(bestOther, here.best[other] as number);
    }
    return [
      here.count[k] as number,
      here.best[k] as number,
      here.sum[k] as number,
      title.best[k] as number,
      before?.best[k] ?? NO_RULE,
      after?.best[k] ?? NO_RULE,
      others,
      bestOther,
    ];
  }

  private at(i: number, column: number): number {
    return this.scores[i]?.[column] ?? ABSENT;
  }

  private oddsAt(i: number, k: number): number {
    return this.odds[i]?.[k] ?? LOWEST;
  }
}

function toOdds(row: Float32Array, { calibrations }: FirstStageKnowledge): Float32Array {
  return Float32Array.from(calibrations, ({ slope, shift }, k) => slope * (row[k] as number) + shift);
}

const noEvidence = (): RuleEvidence => ({
  count: new Uint8Array(KINDS),
  best: new Float32Array(KINDS).fill(NO_RULE),
  sum: new Float32Array(KINDS),
});
/** Shared by all segments without a hit. */
const NOTHING = noEvidence();

function gather(rules: readonly number[], categories: readonly number[], worth: readonly number[]): RuleEvidence {
  if (rules.length === 0) return NOTHING;
  const evidence = noEvidence();
  for (const rule of rules) {
    const k = categories[rule] as number;
    const odds = worth[rule] as number;
    evidence.count[k] = (evidence.count[k] as number) + 1;
    evidence.best[k] = Math.max(evidence.best[k] as number, odds);
    evidence.sum[k] = (evidence.sum[k] as number) + odds + 5;
  }
  return evidence;
}
