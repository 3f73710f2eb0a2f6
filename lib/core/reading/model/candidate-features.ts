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

/** Sorting all scores of a kind costs as much as counting through them so many times. */
const SORT_AFTER = 12;
/** Score of a segment that is not there. */
const ABSENT = -1.2;
/** Below any score. */
const LOWEST = -2;
/** Where the scores of all kinds begin among the features. */
export const FIRST_SCORE = 14;
/** Features of a candidate besides the scores of all kinds and the signs. */
const SIZE_WITHOUT = 14 + 2 * VIEWS.length + 5 + VIEWS.length;

/** Where the signs begin among the features of an investment paper's candidates. */
export const FIRST_SIGN = SIZE_WITHOUT + KINDS_TASK.kinds;

/**
 * What a text cut out of a paper is taken to lack: how many kinds of either group the paper seems to hold besides, the share of
 * its segments that seem to be strings, and its length. Half the lower quartiles of half A's candidates (6.4, 2.5, .22), as
 * nobody knows whether the paper holds other strings; of the length the median. More finds more of the kind pages' examples
 * read alone, and raises more alarms in ordinary sentences (docs/experiments-reading.md).
 */
const PAPER = { firstGroup: 3.2, others: 1.2, density: 0.11, segments: 40 };
/** Texts of fewer segments are read as cut out of a paper; the shortest paper that the trees learned from has 17. */
export const SHORT = 12;

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
  /** Per kind all scores in ascending order, once asked for often: a paper of nothing but candidates asks for every segment. */
  private readonly sorted: (Float32Array | undefined)[] = [];
  /** Per kind how often its scores were counted. */
  private readonly asked: Int32Array;
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
    this.asked = new Int32Array(kinds);
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
  features(i: number, k: number, out = new Float32Array(this.size(this.shared(i).signs.length))): Float32Array {
    const shared = this.shared(i);
    const scores = this.scores[i] as Float32Array;
    const own = scores[k] as number;
    out.set(shared.values);
    out[0] = own;
    out[1] = otherThan(shared.tops[0] as Top, k);
    out[2] = this.rank(scores, own);
    out[3] = k;
    out[4] = this.at(i - 1, k);
    out[5] = this.at(i + 1, k);
    out[6] = Math.max(this.at(i - 2, k), this.at(i + 2, k));
    out[9] = this.highest[k] as number;
    out[10] = this.above(k, own);
    let at = FIRST_SCORE + this.task.kinds;
    for (let v = 1; v <= VIEWS.length; v++) {
      out[at++] = scores[(this.task.kinds + 3) * v + k] as number;
      out[at++] = otherThan(shared.tops[v] as Top, k);
    }
    return out;
  }

  /** Candidates of one segment come one after another: what they share is kept. */
  private last: Shared | null = null;

  private shared(i: number): Shared {
    if (this.last?.i !== i) this.last = this.share(i);
    return this.last;
  }

  /** The features that are the same for all candidates of a segment; the others' places hold nothing yet. */
  private share(i: number): Shared {
    const { kinds } = this.task;
    const classes = kinds + 3;
    const any = kinds + 2;
    const scores = this.scores[i] as Float32Array;
    const signs = this.signsOf(i);
    const values = new Float32Array(this.size(signs.length));
    values[7] = this.best[i - 1] ?? ABSENT;
    values[8] = this.best[i + 1] ?? ABSENT;
    values[11] = this.firstGroup;
    values[12] = this.others;
    values[13] = this.density;
    let at = FIRST_SCORE;
    for (let kind = 0; kind < kinds; kind++) values[at++] = scores[kind] as number;
    at += 2 * VIEWS.length;
    for (let group = kinds; group < classes; group++) values[at++] = scores[group] as number;
    values[at++] = this.at(i - 1, any);
    values[at++] = this.at(i + 1, any);
    for (let v = 1; v <= VIEWS.length; v++) values[at++] = scores[classes * v + any] as number;
    for (let sign = 0; sign < signs.length; sign++) values[at++] = signs[sign] as number;
    const tops = [0, ...VIEWS.map((_, v) => v + 1)].map((v) => topOf(scores, classes * v, kinds));
    return { i, signs, values, tops };
  }

  private rank(scores: Float32Array, own: number): number {
    let above = 0;
    for (let kind = 0; kind < this.task.kinds; kind++) if ((scores[kind] as number) > own) above += 1;
    return above;
  }

  /** How many segments of the document score higher for the kind. */
  private above(k: number, own: number): number {
    const sorted = this.sorted[k];
    if (sorted !== undefined) return sorted.length - countUpTo(sorted, own);
    const asked = this.asked[k] as number;
    this.asked[k] = asked + 1;
    if (asked >= SORT_AFTER) {
      this.sorted[k] = Float32Array.from(this.scores, (row) => row[k] as number).sort();
      return this.above(k, own);
    }
    let above = 0;
    for (let i = 0; i < this.scores.length; i++) if (((this.scores[i] as Float32Array)[k] as number) > own) above += 1;
    return above;
  }

  private at(i: number, column: number): number {
    return i < 0 || i >= this.scores.length ? ABSENT : ((this.scores[i] as Float32Array)[column] as number);
  }
}

/** What the candidates of segment `i` share. */
interface Shared {
  i: number;
  signs: readonly number[];
  values: Float32Array;
  /** The highest scores over all views, then over each. */
  tops: readonly Top[];
}

/** Which kind scores highest, and the highest score of the others. */
interface Top {
  kind: number;
  score: number;
  second: number;
}

function topOf(scores: Float32Array, offset: number, kinds: number): Top {
  const top = { kind: -1, score: LOWEST, second: LOWEST };
  for (let kind = 0; kind < kinds; kind++) {
    const score = scores[offset + kind] as number;
    if (score > top.score) {
      top.second = top.score;
      top.score = score;
      top.kind = kind;
    } else if (score > top.second) top.second = score;
  }
  return top;
}

/** The highest score of the kinds other than `k`. */
function otherThan({ kind, score, second }: Top, k: number): number {
  return kind === k ? second : score;
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
