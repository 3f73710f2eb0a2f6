import type { ClausePair } from "./pair-clauses";

/** Running maxima by place (a Fenwick tree): the best chain that ends before a clause of the second draft. */
class BestBefore {
  private readonly best: Int32Array;

  constructor(
    size: number,
    private readonly weights: Float64Array,
  ) {
    this.best = new Int32Array(size + 1).fill(-1);
  }

  /** The heaviest chain that ends at a place below `place`; -1 for none. */
  before(place: number): number {
    let found = -1;
    for (let i = place; i > 0; i -= i & -i) found = this.heavier(found, this.best[i] ?? -1);
    return found;
  }

  add(place: number, chain: number): void {
    for (let i = place + 1; i < this.best.length; i += i & -i) this.best[i] = this.heavier(this.best[i] ?? -1, chain);
  }

  private heavier(x: number, y: number): number {
    return (y === -1 ? -1 : (this.weights[y] ?? 0)) > (x === -1 ? -1 : (this.weights[x] ?? 0)) ? y : x;
  }
}

/**
 * The heaviest set of pairs that keeps the order of both drafts, in order.
 * @param weigh what a pair is worth, above 0.
 * @param size number of clauses in the second draft. Time n log n in the pairs.
 */
export function monotoneChain(
  pairs: readonly ClausePair[],
  weigh: (pair: ClausePair) => number,
  size: number,
): ClausePair[] {
  // Within one clause of the first draft the later place goes first, so that no chain takes it twice.
  const sorted = pairs.toSorted((x, y) => x.a - y.a || y.b - x.b);
  const weights = new Float64Array(sorted.length);
  const previous = new Int32Array(sorted.length);
  const best = new BestBefore(size, weights);
  let last = -1;
  sorted.forEach((pair, i) => {
    const from = best.before(pair.b);
    previous[i] = from;
    weights[i] = weigh(pair) + (from === -1 ? 0 : (weights[from] ?? 0));
    best.add(pair.b, i);
    if (last === -1 || (weights[i] ?? 0) > (weights[last] ?? 0)) last = i;
  });
  const chain: ClausePair[] = [];
  for (let i = last; i >= 0; i = previous[i] ?? -1) {
    const pair = sorted[i];
    if (pair !== undefined) chain.push(pair);
  }
  return chain.reverse();
}
