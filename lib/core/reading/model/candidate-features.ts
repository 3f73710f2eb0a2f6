import { CLAUSE_KINDS, STRING_KINDS } from "../../taxonomy/clause-kind";
import { VIEWS } from "./feature-number";

/** A reading task: how many kinds there are, and how many of them, from the first, form the first group (strings). */
export interface Task {
  kinds: number;
  firstGroup: number;
  /** Candidates below this first-stage score are nearly never of the kind and cost time. */
  candidateFrom: number;
}

/** Strings and protections. 14 in 1,000 labels lie below the first-stage score. */
export const KINDS_TASK: Task = { kinds: CLAUSE_KINDS.length, firstGroup: STRING_KINDS.length, candidateFrom: -1.05 };

/** Classes of the first stage: the kinds, then 'any of the first group', 'any of the others', 'any of them'. */
export const classesOf = (task: Task): number => task.kinds + 3;

/** Score of a segment that is not there. */
const ABSENT = -1.2;
/** Below any score. */
const LOWEST = -2;
/** Features of a candidate besides the scores of all kinds and the signs. */
const SIZE_WITHOUT = 14 + 2 * VIEWS.length + 5 + VIEWS.length;

/** First-stage scores of one document with what the second stage needs of the whole. */
export class DocumentScores {
  /** Per kind all scores in ascending order, once asked for: a paper of nothing but candidates asks for every segment. */
  private readonly sorted: Float32Array[] = [];
  /** Highest score per kind. */
  private readonly highest: Float32Array;
  /** How many kinds of either group the document seems to hold. */
  private readonly firstGroup: number;
  private readonly others: number;
  /** Share of segments that seem to be of the first group. */
  private readonly density: number;

  /**
   * @param scores per segment the columns of `scoreLinear`
   * @param signs per segment the numbers of `segmentSigns`
   */
  constructor(
    private readonly scores: readonly Float32Array[],
    private readonly signs: readonly (readonly number[])[],
    private readonly task: Task,
  ) {
    const { kinds, firstGroup } = task;
    this.highest = new Float32Array(kinds).fill(LOWEST);
    for (const row of scores) {
      for (let k = 0; k < kinds; k++) this.highest[k] = Math.max(this.highest[k] as number, row[k] as number);
    }
    const likely = Array.from(this.highest, likelihood);
    const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
    this.firstGroup = sum(likely.slice(0, firstGroup));
    this.others = sum(likely.slice(firstGroup));
    const perSegment = scores.map((s) => likelihood(highestOf(s.subarray(0, firstGroup))));
    this.density = sum(perSegment) / Math.max(1, scores.length);
  }

  /** The candidates of segment `i`: kinds whose first-stage score reaches the task's least. */
  candidates(i: number): number[] {
    const found: number[] = [];
    const scores = this.scores[i] as Float32Array;
    for (let k = 0; k < this.task.kinds; k++) if ((scores[k] as number) > this.task.candidateFrom) found.push(k);
    return found;
  }

  /** What speaks for segment `i` being of kind `k`: always in the same order; part of the weights. */
  features(i: number, k: number): Float32Array {
    const { kinds } = this.task;
    const scores = this.scores[i] as Float32Array;
    const signs = this.signs[i] as readonly number[];
    const own = scores[k] as number;
    const any = kinds + 2;
    const out = new Float32Array(SIZE_WITHOUT + kinds + signs.length);
    let at = 0;
    const put = (value: number): void => {
      out[at++] = value;
    };
    put(own);
    put(this.bestOther(i, k, 0));
    put(this.rank(scores, own));
    put(k);
    put(this.at(i - 1, k));
    put(this.at(i + 1, k));
    put(Math.max(this.at(i - 2, k), this.at(i + 2, k)));
    put(this.best(i - 1));
    put(this.best(i + 1));
    put(this.highest[k] as number);
    put(this.above(k, own));
    put(this.firstGroup);
    put(this.others);
    put(this.density);
    for (let kind = 0; kind < kinds; kind++) put(scores[kind] as number);
    for (let v = 1; v <= VIEWS.length; v++) {
      put(scores[(kinds + 3) * v + k] as number);
      put(this.bestOther(i, k, (kinds + 3) * v));
    }
    for (let group = kinds; group < kinds + 3; group++) put(scores[group] as number);
    put(this.at(i - 1, any));
    put(this.at(i + 1, any));
    for (let v = 1; v <= VIEWS.length; v++) put(scores[(kinds + 3) * v + any] as number);
    for (const sign of signs) put(sign);
    return out;
  }

  private rank(scores: Float32Array, own: number): number {
    let above = 0;
    for (let kind = 0; kind < this.task.kinds; kind++) if ((scores[kind] as number) > own) above += 1;
    return above;
  }

  /** How many segments of the document score higher for the kind. */
  private above(k: number, own: number): number {
    let sorted = this.sorted[k];
    if (sorted === undefined) {
      sorted = Float32Array.from(this.scores, (row) => row[k] as number).sort();
      this.sorted[k] = sorted;
    }
    return sorted.length - countUpTo(sorted, own);
  }

  private at(i: number, column: number): number {
    return this.scores[i]?.[column] ?? ABSENT;
  }

  private best(i: number): number {
    const row = this.scores[i];
    return row === undefined ? ABSENT : highestOf(row.subarray(0, this.task.kinds));
  }

  private bestOther(i: number, k: number, offset: number): number {
    const scores = this.scores[i] as Float32Array;
    let best = LOWEST;
    for (let other = 0; other < this.task.kinds; other++) {
      if (other !== k) best = Math.max(best, scores[offset + other] as number);
    }
    return best;
  }
}

/** A rough likelihood from a first-stage score; steep around the usual thresholds near -0.4. */
function likelihood(score: number): number {
  return 1 / (1 + Math.exp(-4 * (score + 0.4)));
}

function highestOf(scores: Float32Array): number {
  let best = LOWEST;
  for (const score of scores) if (score > best) best = score;
  return best;
}

/** How many of the ascending values are not above the limit. */
function countUpTo(sorted: Float32Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
