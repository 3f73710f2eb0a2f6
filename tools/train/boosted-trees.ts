import type { Random } from "./random";

export interface BoostOptions {
  trees: number;
  leaves: number;
  /** Share of each tree's answer that is kept. */
  rate: number;
  /** Rows a leaf must hold at least. */
  least: number;
  /** Pull of leaf values towards 0. */
  ridge: number;
  /** Share of the rows and of the features that each tree sees. */
  rows: number;
  features: number;
}

/** Split nodes of one tree in order; a child below 0 is leaf `-child - 1`. Rows with a bin up to and including `bin` go left. */
export interface Tree {
  feature: number[];
  bin: number[];
  left: number[];
  right: number[];
  leaf: number[];
}

export interface BoostedModel {
  /** Upper edges of the bins per feature, ascending; value <= edge falls into the bin. */
  edges: Float32Array[];
  base: number;
  trees: Tree[];
}

/** At most this many bins a feature, so that a bin fits a byte and the weight file stays small. */
const BINS = 48;

/** Edges at equal counts of distinct values. */
export function binEdges(values: Float32Array): Float32Array {
  const sorted = Float32Array.from(values).sort();
  const distinct = sorted.filter((v, i) => i === 0 || v !== sorted[i - 1]);
  if (distinct.length <= BINS) return distinct.subarray(0, Math.max(0, distinct.length - 1)).slice();
  const edges: number[] = [];
  for (let b = 1; b < BINS; b++) {
    const v = sorted[Math.floor((b * sorted.length) / BINS)] as number;
    if (edges.length === 0 || v > (edges[edges.length - 1] as number)) edges.push(v);
  }
  return Float32Array.from(edges);
}

/** The bin of a value: the first whose edge is not below it. */
export function binOf(edges: Float32Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (value <= (edges[mid] as number)) high = mid;
    else low = mid + 1;
  }
  return low;
}

interface Leaf {
  rows: Int32Array;
  gradient: number;
  hessian: number;
  gain: number;
  feature: number;
  bin: number;
}

/**
 * Gradient-boosted trees for a yes/no question with logistic loss, grown best leaf first over binned features. Source:
 * Friedman, 'Greedy Function Approximation: A Gradient Boosting Machine', 2001; second-order leaf values as in Chen and
 * Guestrin, 'XGBoost', 2016, equations 5 and 7.
 *
 * @param columns one array per feature, all of the same length
 * @param target 1 or 0 per row
 */
export function trainBoostedTrees(
  columns: readonly Float32Array[],
  target: Uint8Array,
  options: BoostOptions,
  random: Random,
  weights?: Float32Array,
): BoostedModel {
  const edges = columns.map(binEdges);
  const bins = columns.map((column, f) => Uint8Array.from(column, (v) => binOf(edges[f] as Float32Array, v)));
  return new Booster(bins, edges, target, options, random, weights).train();
}

class Booster {
  private readonly count: number;
  private readonly score: Float64Array;
  private readonly gradient: Float64Array;
  private readonly hessian: Float64Array;

  constructor(
    private readonly bins: readonly Uint8Array[],
    private readonly edges: Float32Array[],
    private readonly target: Uint8Array,
    private readonly options: BoostOptions,
    private readonly random: Random,
    private readonly weights?: Float32Array,
  ) {
    this.count = target.length;
    this.score = new Float64Array(this.count);
    this.gradient = new Float64Array(this.count);
    this.hessian = new Float64Array(this.count);
  }

  train(): BoostedModel {
    let sum = 0;
    let all = 0;
    for (let i = 0; i < this.count; i++) {
      const w = this.weights?.[i] ?? 1;
      sum += w * (this.target[i] as number);
      all += w;
    }
    const share = Math.min(0.999, Math.max(0.001, sum / all));
    const base = Math.log(share / (1 - share));
    this.score.fill(base);
    const trees: Tree[] = [];
    for (let t = 0; t < this.options.trees; t++) {
      this.differentiate();
      trees.push(this.grow());
    }
    return { edges: this.edges, base, trees };
  }

  private differentiate(): void {
    for (let i = 0; i < this.count; i++) {
      const p = 1 / (1 + Math.exp(-(this.score[i] as number)));
      const w = this.weights?.[i] ?? 1;
      this.gradient[i] = w * (p - (this.target[i] as number));
      this.hessian[i] = w * Math.max(p * (1 - p), 1e-6);
    }
  }

  private grow(): Tree {
    const sample = this.sampleRows();
    const features = this.sampleFeatures();
    const tree: Tree = { feature: [], bin: [], left: [], right: [], leaf: [] };
    const leaves: Leaf[] = [this.makeLeaf(sample, features)];
    const slots: { node: number; side: "left" | "right" }[] = [{ node: -1, side: "left" }];
    while (leaves.length < this.options.leaves) {
      let best = -1;
      for (let i = 0; i < leaves.length; i++) {
        if ((leaves[i] as Leaf).gain > (best < 0 ? 1e-9 : (leaves[best] as Leaf).gain)) best = i;
      }
      if (best < 0) break;
      const leaf = leaves[best] as Leaf;
      const slot = slots[best] as { node: number; side: "left" | "right" };
      const node = tree.feature.length;
      tree.feature.push(leaf.feature);
      tree.bin.push(leaf.bin);
      tree.left.push(0);
      tree.right.push(0);
      if (slot.node >= 0) tree[slot.side][slot.node] = node;
      const column = this.bins[leaf.feature] as Uint8Array;
      const left = leaf.rows.filter((r) => (column[r] as number) <= leaf.bin);
      const right = leaf.rows.filter((r) => (column[r] as number) > leaf.bin);
      leaves[best] = this.makeLeaf(left, features);
      slots[best] = { node, side: "left" };
      leaves.push(this.makeLeaf(right, features));
      slots.push({ node, side: "right" });
    }
    leaves.forEach((leaf, i) => {
      const slot = slots[i] as { node: number; side: "left" | "right" };
      if (slot.node >= 0) tree[slot.side][slot.node] = -i - 1;
      tree.leaf.push((-this.options.rate * leaf.gradient) / (leaf.hessian + this.options.ridge));
    });
    for (let i = 0; i < this.count; i++) this.score[i] = (this.score[i] as number) + this.answer(tree, i);
    return tree;
  }

  private answer(tree: Tree, row: number): number {
    if (tree.feature.length === 0) return tree.leaf[0] ?? 0;
    let node = 0;
    for (;;) {
      const column = this.bins[tree.feature[node] as number] as Uint8Array;
      node = ((column[row] as number) <= (tree.bin[node] as number) ? tree.left[node] : tree.right[node]) as number;
      if (node < 0) return tree.leaf[-node - 1] as number;
    }
  }

  private makeLeaf(rows: Int32Array, features: readonly number[]): Leaf {
    let gradient = 0;
    let hessian = 0;
    for (const r of rows) {
      gradient += this.gradient[r] as number;
      hessian += this.hessian[r] as number;
    }
    const leaf: Leaf = { rows, gradient, hessian, gain: 0, feature: -1, bin: -1 };
    if (rows.length < 2 * this.options.least) return leaf;
    for (const feature of features) this.bestSplit(leaf, feature);
    return leaf;
  }

  private readonly sums = new Float64Array(256 * 3);

  private bestSplit(leaf: Leaf, feature: number): void {
    const column = this.bins[feature] as Uint8Array;
    const bins = (this.edges[feature] as Float32Array).length + 1;
    if (bins < 2) return;
    const sums = this.sums.fill(0, 0, bins * 3);
    for (const r of leaf.rows) {
      const at = (column[r] as number) * 3;
      sums[at] = (sums[at] as number) + (this.gradient[r] as number);
      sums[at + 1] = (sums[at + 1] as number) + (this.hessian[r] as number);
      sums[at + 2] = (sums[at + 2] as number) + 1;
    }
    const { ridge, least } = this.options;
    const whole = leaf.gradient ** 2 / (leaf.hessian + ridge);
    let g = 0;
    let h = 0;
    let n = 0;
    for (let b = 0; b + 1 < bins; b++) {
      g += sums[b * 3] as number;
      h += sums[b * 3 + 1] as number;
      n += sums[b * 3 + 2] as number;
      if (n < least) continue;
      if (leaf.rows.length - n < least) break;
      const gain = g ** 2 / (h + ridge) + (leaf.gradient - g) ** 2 / (leaf.hessian - h + ridge) - whole;
      if (gain > leaf.gain) {
        leaf.gain = gain;
        leaf.feature = feature;
        leaf.bin = b;
      }
    }
  }

  private sampleRows(): Int32Array {
    const all = Int32Array.from({ length: this.count }, (_, i) => i);
    if (this.options.rows >= 1) return all;
    return all.filter(() => this.random.next() < this.options.rows);
  }

  private sampleFeatures(): number[] {
    return this.bins.map((_, f) => f).filter(() => this.random.next() < this.options.features);
  }
}

/** The model's log odds for one row of raw feature values. */
export function scoreBoosted(model: BoostedModel, values: ArrayLike<number>): number {
  let sum = model.base;
  for (const tree of model.trees) {
    if (tree.feature.length === 0) {
      sum += tree.leaf[0] ?? 0;
      continue;
    }
    let node = 0;
    while (node >= 0) {
      const feature = tree.feature[node] as number;
      const bin = binOf(model.edges[feature] as Float32Array, values[feature] as number);
      node = (bin <= (tree.bin[node] as number) ? tree.left[node] : tree.right[node]) as number;
    }
    sum += tree.leaf[-node - 1] as number;
  }
  return sum;
}
