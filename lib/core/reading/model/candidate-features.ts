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

/**
 * The same for reading. Trees learn from more candidates than they need be asked about: of those up to -.85, cross-validated,
 * none is found, and of those that are worth a look eight in 534 papers.
 */
export const READING_TASK: Task = { ...KINDS_TASK, candidateFrom: -0.85 };

/** Classes of the first stage: the kinds, then 'any of the first group', 'any of the others', 'any of them'. */
export const classesOf = (task: Task): number => task.kinds + 3;

/** Score of a segment that is not there. */
const ABSENT = -1.2;
/** Below any score. */
const LOWEST = -2;
/** Features of a candidate besides the scores of all kinds and the signs. */
const SIZE_WITHOUT = 14 + 2 * VIEWS.length + 5 + VIEWS.length;

/**
 * What a text cut out of a paper is taken to lack: how many kinds of either group the paper seems to hold besides, the share of
 * its segments that seem to be strings, and its length. Half the lower quartiles of half A's candidates (6.4, 2.5, .22), as
 * nobody knows whether the paper holds other strings; of the length the median. More finds more of the kind pages' examples
 * read alone, and raises more alarms in ordinary sentences (docs/experiments-reading.md).
 */
const PAPER = { firstGroup: 3.2, others: 1.2, density: 0.11, segments: 40 };
/** Shorter texts are read as cut out of a paper; the shortest paper that the trees learned from has 17 segments. */
const SHORT = 12;

/** How much of a paper a text of so many segments lacks: nearly all in a sentence alone, nothing from `SHORT` segments on. */
function missingShare(segments: number): number {
  return segments >= SHORT ? 0 : 1 - segments / SHORT;
}

/**
 * Where a segment stands, for the signs of its place: in a text cut out of a paper, as though that stood in the paper's middle.
 *
 * @param index the segment's number of `total`
 */
export function placeInPaper(index: number, total: number): { index: number; total: number } {
  if (total >= SHORT) return { index, total };
  return { index: index + ((PAPER.segments - total) >> 1), total: PAPER.segments };
}

/** First-stage scores of one document with what the second stage needs of the whole. */
export class DocumentScores {
  /** Per kind all scores in ascending order, once asked for: a paper of nothing but candidates asks for every segment. */
  private readonly sorted: (Float32Array | undefined)[] = [];
  /** Highest score per kind. */
  private readonly highest: Float32Array;
  /** Highest score of any kind per segment. */
  private readonly best: Float32Array;
  /** How many kinds of either group the document seems to hold. */
  private readonly firstGroup: number;
  private readonly others: number;
  /** Share of segments that seem to be of the first group. */
  private readonly density: number;

  /**
   * @param scores per segment the columns of `scoreLinear`
   * @param signsOf the numbers of `segmentSigns` of a segment; asked once for each segment that is a candidate
   */
  constructor(
    private readonly scores: readonly Float32Array[],
    private readonly signsOf: (i: number) => readonly number[],
    private readonly task: Task,
  ) {
    const { kinds, firstGroup } = task;
    this.highest = new Float32Array(kinds).fill(LOWEST);
    this.best = new Float32Array(scores.length);
    let density = 0;
    scores.forEach((row, i) => {
      for (let k = 0; k < kinds; k++) {
        if ((row[k] as number) > (this.highest[k] as number)) this.highest[k] = row[k] as number;
      }
      const ofGroup = highestOf(row, 0, firstGroup);
      density += likelihood(ofGroup);
      this.best[i] = Math.max(ofGroup, highestOf(row, firstGroup, kinds));
    });
    const likely = Array.from(this.highest, likelihood);
    const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
    const missing = missingShare(scores.length);
    this.firstGroup = sum(likely.slice(0, firstGroup)) + missing * PAPER.firstGroup;
    this.others = sum(likely.slice(firstGroup)) + missing * PAPER.others;
    this.density = (1 - missing) * (density / Math.max(1, scores.length)) + missing * PAPER.density;
  }

  /** The candidates of segment `i`: kinds whose first-stage score reaches the task's least. */
  candidates(i: number): number[] {
    const found: number[] = [];
    if ((this.best[i] as number) <= this.task.candidateFrom) return found;
    const scores = this.scores[i] as Float32Array;
    for (let k = 0; k < this.task.kinds; k++) if ((scores[k] as number) > this.task.candidateFrom) found.push(k);
    return found;
  }

  /** How many numbers `features` gives, by the number of signs. */
  size(signs: number): number {
    return SIZE_WITHOUT + this.task.kinds + signs;
  }

  /**
   * What speaks for segment `i` being of kind `k`: always in the same order; part of the weights.
   *
   * @param out where the numbers go, of the right size
   */
  features(i: number, k: number, out = new Float32Array(this.size(this.signs(i).length))): Float32Array {
    const { kinds } = this.task;
    const classes = kinds + 3;
    const any = kinds + 2;
    const scores = this.scores[i] as Float32Array;
    const own = scores[k] as number;
    let at = 0;
    out[at++] = own;
    out[at++] = this.bestOther(scores, k, 0);
    out[at++] = this.rank(scores, own);
    out[at++] = k;
    out[at++] = this.at(i - 1, k);
    out[at++] = this.at(i + 1, k);
    out[at++] = Math.max(this.at(i - 2, k), this.at(i + 2, k));
    out[at++] = this.best[i - 1] ?? ABSENT;
    out[at++] = this.best[i + 1] ?? ABSENT;
    out[at++] = this.highest[k] as number;
    out[at++] = this.above(k, own);
    out[at++] = this.firstGroup;
    out[at++] = this.others;
    out[at++] = this.density;
    for (let kind = 0; kind < kinds; kind++) out[at++] = scores[kind] as number;
    for (let v = 1; v <= VIEWS.length; v++) {
      out[at++] = scores[classes * v + k] as number;
      out[at++] = this.bestOther(scores, k, classes * v);
    }
    for (let group = kinds; group < classes; group++) out[at++] = scores[group] as number;
    out[at++] = this.at(i - 1, any);
    out[at++] = this.at(i + 1, any);
    for (let v = 1; v <= VIEWS.length; v++) out[at++] = scores[classes * v + any] as number;
    const signs = this.signs(i);
    for (let sign = 0; sign < signs.length; sign++) out[at++] = signs[sign] as number;
    return out;
  }

  /** Candidates of one segment come one after another: its signs are kept. */
  private lastSigns: { i: number; signs: readonly number[] } | null = null;

  private signs(i: number): readonly number[] {
    if (this.lastSigns?.i !== i) this.lastSigns = { i, signs: this.signsOf(i) };
    return this.lastSigns.signs;
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
      const column = new Float32Array(this.scores.length);
      for (let i = 0; i < column.length; i++) column[i] = (this.scores[i] as Float32Array)[k] as number;
      sorted = column.sort();
      this.sorted[k] = sorted;
    }
    return sorted.length - countUpTo(sorted, own);
  }

  private at(i: number, column: number): number {
    return i < 0 || i >= this.scores.length ? ABSENT : ((this.scores[i] as Float32Array)[column] as number);
  }

  private bestOther(scores: Float32Array, k: number, offset: number): number {
    const before = highestOf(scores, offset, offset + k);
    return Math.max(before, highestOf(scores, offset + k + 1, offset + this.task.kinds));
  }
}

/** A rough likelihood from a first-stage score; steep around the usual thresholds near -0.4. */
function likelihood(score: number): number {
  return 1 / (1 + Math.exp(-4 * (score + 0.4)));
}

function highestOf(scores: Float32Array, from: number, to: number): number {
  let best = LOWEST;
  for (let i = from; i < to; i++) if ((scores[i] as number) > best) best = scores[i] as number;
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
