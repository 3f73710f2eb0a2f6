/** Split nodes of one tree in order; a child below 0 is leaf `-child - 1`. Rows whose bin is not above `bin` go left. */
export interface Tree {
  feature: number[];
  bin: number[];
  left: number[];
  right: number[];
  leaf: number[];
}

/** Boosted trees over binned features. */
export interface BoostedModel {
  /** Upper edges of the bins per feature, ascending: a value falls into the first bin whose edge is not below it. */
  edges: Float32Array[];
  base: number;
  trees: Tree[];
}

/** The bin of a value. */
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

/** One tree's answer for a row of bins. */
export function scoreTree(tree: Tree, bins: ArrayLike<number>): number {
  if (tree.feature.length === 0) return tree.leaf[0] ?? 0;
  let node = 0;
  while (node >= 0) {
    const isLeft = (bins[tree.feature[node] as number] as number) <= (tree.bin[node] as number);
    node = (isLeft ? tree.left[node] : tree.right[node]) as number;
  }
  return tree.leaf[-node - 1] as number;
}

/** Leaves are kept as whole thousandths in 16 bits: finer than any figure that is shown. */
const LEAF_UNIT = 1000;
/** Child of a node in a byte: nodes from 0, leaves from 128. */
const LEAF_FROM = 128;

/** The trees as bytes: counts in 16 bits, edges and base as floats, nodes as four bytes, leaves as 16-bit thousandths. */
export function encodeBoosted(model: BoostedModel): Uint8Array {
  const size =
    8 +
    model.edges.reduce((n, e) => n + 2 + 4 * e.length, 0) +
    model.trees.reduce((n, t) => n + 2 + 4 * t.feature.length + 2 * t.leaf.length, 0);
  const view = new DataView(new ArrayBuffer(size));
  let at = 0;
  const short = (value: number): void => {
    view.setInt16(at, value, true);
    at += 2;
  };
  const float = (value: number): void => {
    view.setFloat32(at, value, true);
    at += 4;
  };
  short(model.edges.length);
  for (const edges of model.edges) {
    short(edges.length);
    for (const edge of edges) float(edge);
  }
  float(model.base);
  short(model.trees.length);
  const child = (value: number): number => (value < 0 ? LEAF_FROM - value - 1 : value);
  for (const tree of model.trees) {
    view.setUint8(at++, tree.feature.length);
    view.setUint8(at++, tree.leaf.length);
    tree.feature.forEach((feature, i) => {
      for (const byte of [feature, tree.bin[i] ?? 0, child(tree.left[i] ?? 0), child(tree.right[i] ?? 0)]) {
        view.setUint8(at++, byte);
      }
    });
    for (const leaf of tree.leaf) short(Math.round(leaf * LEAF_UNIT));
  }
  return new Uint8Array(view.buffer, 0, at);
}

/** Reads what `encodeBoosted` wrote. */
export function decodeBoosted(bytes: Uint8Array): BoostedModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const short = (): number => {
    at += 2;
    return view.getInt16(at - 2, true);
  };
  const float = (): number => {
    at += 4;
    return view.getFloat32(at - 4, true);
  };
  const byte = (): number => view.getUint8(at++);
  const edges = Array.from({ length: short() }, () => Float32Array.from({ length: short() }, float));
  const base = float();
  const child = (value: number): number => (value >= LEAF_FROM ? LEAF_FROM - value - 1 : value);
  const trees = Array.from({ length: short() }, () => {
    const tree: Tree = { feature: [], bin: [], left: [], right: [], leaf: [] };
    const nodes = byte();
    const leaves = byte();
    for (let i = 0; i < nodes; i++) {
      tree.feature.push(byte());
      tree.bin.push(byte());
      tree.left.push(child(byte()));
      tree.right.push(child(byte()));
    }
    for (let i = 0; i < leaves; i++) tree.leaf.push(short() / LEAF_UNIT);
    return tree;
  });
  return { edges, base, trees };
}
