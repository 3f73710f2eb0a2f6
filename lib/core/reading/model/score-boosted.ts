import type { BoostedModel, Tree } from "./boosted-model";

/** Boosted trees laid out for reading: all nodes in one row of numbers, with the values at which they part in place of bins. */
interface PackedTrees {
  /** Per node the feature it asks for. */
  features: Uint8Array;
  /** Per node the greatest value that goes left. */
  limits: Float32Array;
  /** Per node its left, then its right child: a node, or below 0 the leaf `-child - 1`. */
  children: Int32Array;
  leaves: Float64Array;
  /** Per tree where it begins, a child's number. */
  roots: Int32Array;
}

const known = new WeakMap<BoostedModel, PackedTrees>();

/** The model's trees in packed form; made once per model. */
function packedTrees(model: BoostedModel): PackedTrees {
  const kept = known.get(model);
  if (kept !== undefined) return kept;
  const made = pack(model);
  known.set(model, made);
  return made;
}

function pack({ trees, edges }: BoostedModel): PackedTrees {
  const count = (of: (tree: Tree) => unknown[]): number => trees.reduce((sum, tree) => sum + of(tree).length, 0);
  const nodes = count((tree) => tree.feature);
  const packed: PackedTrees = {
    features: new Uint8Array(nodes),
    limits: new Float32Array(nodes),
    children: new Int32Array(2 * nodes),
    leaves: new Float64Array(count((tree) => tree.leaf)),
    roots: new Int32Array(trees.length),
  };
  let node = 0;
  let leaf = 0;
  trees.forEach((tree, t) => {
    const place = (child: number): number => (child < 0 ? child - leaf : child + node);
    packed.roots[t] = place(tree.feature.length === 0 ? -1 : 0);
    tree.feature.forEach((feature, i) => {
      packed.features[node + i] = feature;
      // A value is in a bin up to `bin` where it is not above that bin's edge; behind the last edge every value is.
      packed.limits[node + i] = edges[feature]?.[tree.bin[i] as number] ?? Number.POSITIVE_INFINITY;
      packed.children[2 * (node + i)] = place(tree.left[i] as number);
      packed.children[2 * (node + i) + 1] = place(tree.right[i] as number);
    });
    packed.leaves.set(tree.leaf, leaf);
    node += tree.feature.length;
    leaf += tree.leaf.length;
  });
  return packed;
}

/** Where to stop: a row that after the first `trees` trees is below `below` is given up. */
export interface GiveUp {
  trees: number;
  below: number;
}

/** The model's log odds for one row of feature values; with `giveUp`, minus infinity for a row that is given up. */
export function scoreBoosted(model: BoostedModel, values: ArrayLike<number>, giveUp: GiveUp | null = null): number {
  const packed = packedTrees(model);
  const trees = packed.roots.length;
  if (giveUp === null) return addTrees(packed, values, 0, trees, model.base);
  const first = Math.min(giveUp.trees, trees);
  const sum = addTrees(packed, values, 0, first, model.base);
  return sum < giveUp.below ? Number.NEGATIVE_INFINITY : addTrees(packed, values, first, trees, sum);
}

/** The sum with what the trees `from` up to `to` give a row of values. */
function addTrees(packed: PackedTrees, values: ArrayLike<number>, from: number, to: number, start: number): number {
  const { features, limits, children, leaves, roots } = packed;
  let sum = start;
  for (let t = from; t < to; t++) {
    let node = roots[t] as number;
    while (node >= 0) {
      const isRight = (values[features[node] as number] as number) > (limits[node] as number);
      node = children[2 * node + (isRight ? 1 : 0)] as number;
    }
    sum += leaves[-node - 1] as number;
  }
  return sum;
}
