import type { Random } from "./random";
import type { SparseMatrix } from "./sparse-matrix";

export interface SvmOptions {
  /** Cost of an error; smaller is smoother. */
  c: number;
  /** Passes over the rows at most; most problems end earlier. */
  passes: number;
  /** Ends when the largest and smallest projected gradient of a pass are closer than this. */
  tolerance: number;
}

/** Share of the other rows to begin with, and how often rows may join. */
const START_WITH = 0.12;
const ROUNDS = 4;

export interface LinearModel {
  weights: Float32Array;
  bias: number;
}

/**
 * Linear support vector machine with squared hinge loss by dual coordinate descent with shrinking. Source: Hsieh, Chang,
 * Lin, Keerthi and Sundararajan, 'A Dual Coordinate Descent Method for Large-scale Linear SVM', ICML 2008, algorithm 3.
 * The bias is the weight of one more feature that is always 1.
 *
 * @param rows which rows of `data` to learn from; each has length 1
 * @param positive one byte per row of `data`: 1 = of the class
 */
export function trainLinearSvm(
  data: SparseMatrix,
  rows: Int32Array,
  positive: Uint8Array,
  options: SvmOptions,
  random: Random,
): LinearModel {
  return new DualSolver(data, positive, options).solve(Int32Array.from(rows), random);
}

class DualSolver {
  private readonly weights: Float32Array;
  private bias = 0;
  private readonly alpha: Float64Array;
  private readonly diagonal: number;

  constructor(
    private readonly data: SparseMatrix,
    private readonly positive: Uint8Array,
    private readonly options: SvmOptions,
  ) {
    this.weights = new Float32Array(data.columns);
    this.alpha = new Float64Array(data.starts.length);
    this.diagonal = 0.5 / options.c;
  }

  /**
   * Most rows lie far on the right side of the plane and never matter. So the work starts with the positives and a part of
   * the rest, and rows that turn out to violate the margin join; at the end none of the rows left out would change it.
   */
  solve(rows: Int32Array, random: Random): LinearModel {
    let working = rows.filter((row) => this.positive[row] === 1 || random.next() < START_WITH);
    const isIn = new Uint8Array(this.alpha.length);
    for (let round = 0; round < ROUNDS; round++) {
      for (const row of working) isIn[row] = 1;
      this.settle(working, random);
      const joining = rows.filter((row) => isIn[row] === 0 && this.gradient(row) < 0);
      if (joining.length === 0) break;
      working = Int32Array.from([...working, ...joining]);
    }
    return { weights: this.weights, bias: this.bias };
  }

  /** Passes over the working rows until they fulfil the tolerance. */
  private settle(order: Int32Array, random: Random): void {
    let active = order.length;
    let limit = Number.POSITIVE_INFINITY;
    for (let pass = 0; pass < this.options.passes; pass++) {
      random.shuffle(order, active);
      const done = this.pass(order, active, limit);
      active = done.active;
      limit = done.highest <= 0 ? Number.POSITIVE_INFINITY : done.highest;
      if (done.highest - done.lowest > this.options.tolerance) continue;
      if (active === order.length) break;
      active = order.length;
      limit = Number.POSITIVE_INFINITY;
    }
  }

  /** One pass; rows that have settled at zero move behind `active` and are left out until the others have settled. */
  private pass(order: Int32Array, from: number, limit: number): { active: number; highest: number; lowest: number } {
    let active = from;
    let highest = Number.NEGATIVE_INFINITY;
    let lowest = Number.POSITIVE_INFINITY;
    for (let i = 0; i < active; i++) {
      const row = order[i] as number;
      const gradient = this.gradient(row);
      const isZero = this.alpha[row] === 0;
      if (isZero && gradient > limit) {
        active -= 1;
        order[i] = order[active] as number;
        order[active] = row;
        i -= 1;
        continue;
      }
      const projected = isZero ? Math.min(gradient, 0) : gradient;
      if (projected > highest) highest = projected;
      if (projected < lowest) lowest = projected;
      if (projected !== 0) this.step(row, gradient);
    }
    return { active, highest, lowest };
  }

  private gradient(row: number): number {
    const { starts, ends, scale, indices, values } = this.data;
    const { weights } = this;
    const end = ends[row] as number;
    let dot = 0;
    for (let k = starts[row] as number; k < end; k++) {
      dot += (weights[indices[k] as number] as number) * (values[k] as number);
    }
    const sign = this.positive[row] === 1 ? 1 : -1;
    return sign * (dot * (scale[row] as number) + this.bias) - 1 + this.diagonal * (this.alpha[row] as number);
  }

  /** Rows have length 1 and the bias feature adds 1, so the quadratic term of a row is 2 plus the diagonal. */
  private step(row: number, gradient: number): void {
    const { starts, ends, scale, indices, values } = this.data;
    const { weights } = this;
    const before = this.alpha[row] as number;
    const after = Math.max(before - gradient / (2 + this.diagonal), 0);
    this.alpha[row] = after;
    const change = (after - before) * (this.positive[row] === 1 ? 1 : -1);
    const scaled = change * (scale[row] as number);
    const end = ends[row] as number;
    for (let k = starts[row] as number; k < end; k++) {
      const index = indices[k] as number;
      weights[index] = (weights[index] as number) + scaled * (values[k] as number);
    }
    this.bias += change;
  }
}
