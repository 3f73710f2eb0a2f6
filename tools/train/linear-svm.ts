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

export interface LinearModel {
  weights: Float32Array;
  bias: number;
}

/**
 * Linear support vector machine with squared hinge loss by dual coordinate descent with shrinking. Source: Hsieh, Chang,
 * Lin, Keerthi, Sundararajan, 'A Dual Coordinate Descent Method for Large-scale Linear SVM', ICML 2008, algorithm 3. The
 * bias is the weight of one more feature that is always 1.
 *
 * @param rows which rows of `data` to learn from
 * @param positive one byte per row of `data`: 1 = of the class
 */
export function trainLinearSvm(
  data: SparseMatrix,
  rows: Int32Array,
  positive: Uint8Array,
  options: SvmOptions,
  random: Random,
): LinearModel {
  const solver = new DualSolver(data, positive, options);
  return solver.solve(Int32Array.from(rows), random);
}

/** The model's score of one row: positive means 'of the class'. */
export function scoreRow(model: LinearModel, data: SparseMatrix, row: number): number {
  const end = data.starts[row + 1] as number;
  let sum = model.bias;
  for (let k = data.starts[row] as number; k < end; k++) {
    sum += (model.weights[data.indices[k] as number] as number) * (data.values[k] as number);
  }
  return sum;
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
    this.alpha = new Float64Array(data.rows);
    this.diagonal = 0.5 / options.c;
  }

  solve(order: Int32Array, random: Random): LinearModel {
    let active = order.length;
    let highest = Number.POSITIVE_INFINITY;
    for (let pass = 0; pass < this.options.passes; pass++) {
      random.shuffle(order, active);
      let max = Number.NEGATIVE_INFINITY;
      let min = Number.POSITIVE_INFINITY;
      for (let i = 0; i < active; i++) {
        const row = order[i] as number;
        const gradient = this.gradient(row);
        const atZero = this.alpha[row] === 0;
        if (atZero && gradient > highest) {
          active--;
          order[i] = order[active] as number;
          order[active] = row;
          i--;
          continue;
        }
        const projected = atZero ? Math.min(gradient, 0) : gradient;
        if (projected > max) max = projected;
        if (projected < min) min = projected;
        if (Math.abs(projected) > 1e-12) this.step(row, gradient);
      }
      if (max - min <= this.options.tolerance) {
        if (active === order.length) break;
        active = order.length;
        highest = Number.POSITIVE_INFINITY;
        continue;
      }
      highest = max <= 0 ? Number.POSITIVE_INFINITY : max;
    }
    return { weights: this.weights, bias: this.bias };
  }

  private sign(row: number): 1 | -1 {
    return this.positive[row] === 1 ? 1 : -1;
  }

  private gradient(row: number): number {
    const { starts, indices, values } = this.data;
    const end = starts[row + 1] as number;
    let dot = this.bias;
    for (let k = starts[row] as number; k < end; k++) {
      dot += (this.weights[indices[k] as number] as number) * (values[k] as number);
    }
    return this.sign(row) * dot - 1 + this.diagonal * (this.alpha[row] as number);
  }

  /** Rows have length 1 and the bias feature adds 1, so the quadratic term of a row is 2 plus the diagonal. */
  private step(row: number, gradient: number): void {
    const { starts, indices, values } = this.data;
    const before = this.alpha[row] as number;
    const after = Math.max(before - gradient / (2 + this.diagonal), 0);
    this.alpha[row] = after;
    const change = (after - before) * this.sign(row);
    const end = starts[row + 1] as number;
    for (let k = starts[row] as number; k < end; k++) {
      const index = indices[k] as number;
      this.weights[index] = (this.weights[index] as number) + change * (values[k] as number);
    }
    this.bias += change;
  }
}
