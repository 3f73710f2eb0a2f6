import { type BoostedModel, binOf, scoreTree, type Tree } from "@/lib/core/reading/model/boosted-model";
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

/** At most this many bins a feature, so that a bin fits a byte and the weight file stays small. */
const BINS = 48;
/** Numbers a feature takes in the sums of a leaf. */
const STRETCH = (BINS + 1) * 3;

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

interface Leaf {
  rows: Int32Array;
  gradient: number;
  hessian: number;
  /** Gradient, hessian and count per bin, one stretch of bins for each feature the tree sees. */
  sums: Float64Array;
  /** Best split found: what it gains, and where. */
  gain: number;
  feature: number;
  bin: number;
  /** The node the leaf hangs from, and on which side; -1 for the root. */
  parent: number;
  side: "left" | "right";
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
): BoostedModel {
  const edges = columns.map(binEdges);
  const bins = columns.map((column, f) => Uint8Array.from(column, (v) => binOf(edges[f] as Float32Array, v)));
  return new Booster(bins, edges, target, options, random).train();
}

class Booster {
  private readonly count: number;
  private readonly gradient: Float64Array;
  private readonly hessian: Float64Array;
  constructor(
    private readonly bins: readonly Uint8Array[],
    private readonly edges: Float32Array[],
    private readonly target: Uint8Array,
    private readonly options: BoostOptions,
    private readonly random: Random,
  ) {
    this.count = target.length;
    this.gradient = new Float64Array(this.count);
    this.hessian = new Float64Array(this.count);
  }

  train(): BoostedModel {
    const share = this.target.reduce((a, b) => a + b, 0) / this.count;
    const base = Math.log(share / (1 - share));
    const score = new Float64Array(this.count).fill(base);
    const rowBins = Array.from({ length: this.count }, (_, i) => Uint8Array.from(this.bins, (b) => b[i] as number));
    const trees: Tree[] = [];
    for (let t = 0; t < this.options.trees; t++) {
      this.differentiate(score);
      const tree = this.grow();
      rowBins.forEach((row, i) => {
        score[i] = (score[i] as number) + scoreTree(tree, row);
      });
      trees.push(tree);
    }
    return { edges: this.edges, base, trees };
  }

  private differentiate(score: Float64Array): void {
    for (let i = 0; i < this.count; i++) {
      const p = 1 / (1 + Math.exp(-(score[i] as number)));
      this.gradient[i] = p - (this.target[i] as number);
      this.hessian[i] = Math.max(p * (1 - p), 1e-6);
    }
  }

  private grow(): Tree {
    const features = this.bins.map((_, f) => f).filter(() => this.random.next() < this.options.features);
    const sample = Int32Array.from({ length: this.count }, (_, i) => i).filter(
      () => this.random.next() < this.options.rows,
    );
    const tree: Tree = { feature: [], bin: [], left: [], right: [], leaf: [] };
    const leaves = [this.makeLeaf(sample, features, this.sumBins(sample, features), -1, "left")];
    while (leaves.length < this.options.leaves) {
      const best = leaves.reduce((a, b) => (b.gain > a.gain ? b : a));
      if (best.gain <= 0) break;
      const node = addNode(tree, best);
      const [left, right] = this.split(best, features, node);
      leaves[leaves.indexOf(best)] = left;
      leaves.push(right);
    }
    leaves.forEach((leaf, i) => {
      if (leaf.parent >= 0) tree[leaf.side][leaf.parent] = -i - 1;
      tree.leaf.push((-this.options.rate * leaf.gradient) / (leaf.hessian + this.options.ridge));
    });
    return tree;
  }

  /** Sums are counted for the smaller side only; the other side's are what is left of the parent's. */
  private split(leaf: Leaf, features: readonly number[], node: number): [left: Leaf, right: Leaf] {
    const column = this.bins[leaf.feature] as Uint8Array;
    const left = leaf.rows.filter((r) => (column[r] as number) <= leaf.bin);
    const right = leaf.rows.filter((r) => (column[r] as number) > leaf.bin);
    const smaller = this.sumBins(left.length < right.length ? left : right, features);
    const larger = leaf.sums;
    for (let i = 0; i < larger.length; i++) larger[i] = (larger[i] as number) - (smaller[i] as number);
    const [leftSums, rightSums] = left.length < right.length ? [smaller, larger] : [larger, smaller];
    return [
      this.makeLeaf(left, features, leftSums, node, "left"),
      this.makeLeaf(right, features, rightSums, node, "right"),
    ];
  }

  private makeLeaf(
    rows: Int32Array,
    features: readonly number[],
    sums: Float64Array,
    parent: number,
    side: "left" | "right",
  ): Leaf {
    const leaf: Leaf = { rows, gradient: 0, hessian: 0, sums, gain: 0, feature: -1, bin: -1, parent, side };
    for (const r of rows) {
      leaf.gradient += this.gradient[r] as number;
      leaf.hessian += this.hessian[r] as number;
    }
    if (rows.length >= 2 * this.options.least)
      for (const [i, feature] of features.entries()) this.findSplit(leaf, feature, i);
    return leaf;
  }

  private findSplit(leaf: Leaf, feature: number, place: number): void {
    const bins = (this.edges[feature] as Float32Array).length + 1;
    const { sums } = leaf;
    const { ridge, least } = this.options;
    const whole = leaf.gradient ** 2 / (leaf.hessian + ridge);
    let g = 0;
    let h = 0;
    let n = 0;
    for (let b = 0; b + 1 < bins; b++) {
      const at = place * STRETCH + b * 3;
      g += sums[at] as number;
      h += sums[at + 1] as number;
      n += sums[at + 2] as number;
      if (n < least) continue;
      if (leaf.rows.length - n < least) break;
      const gain = g ** 2 / (h + ridge) + (leaf.gradient - g) ** 2 / (leaf.hessian - h + ridge) - whole;
      if (gain <= leaf.gain) continue;
      leaf.gain = gain;
      leaf.feature = feature;
      leaf.bin = b;
    }
  }

  private sumBins(rows: Int32Array, features: readonly number[]): Float64Array {
    const sums = new Float64Array(features.length * STRETCH);
    features.forEach((feature, place) => {
      const column = this.bins[feature] as Uint8Array;
      for (let i = 0; i < rows.length; i++) {
        const r = rows[i] as number;
        const at = place * STRETCH + (column[r] as number) * 3;
        sums[at] = (sums[at] as number) + (this.gradient[r] as number);
        sums[at + 1] = (sums[at + 1] as number) + (this.hessian[r] as number);
        sums[at + 2] = (sums[at + 2] as number) + 1;
      }
    });
    return sums;
  }
}

/** Adds the leaf's split as a node and hangs it where the leaf hung. */
function addNode(tree: Tree, leaf: Leaf): number {
  const node = tree.feature.length;
  tree.feature.push(leaf.feature);
  tree.bin.push(leaf.bin);
  tree.left.push(0);
  tree.right.push(0);
  if (leaf.parent >= 0) tree[leaf.side][leaf.parent] = node;
  return node;
}
