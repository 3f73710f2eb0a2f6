/** A source of chance that gives the same sequence for the same seed on every machine. */
export interface SeededRandom {
  /** The next number, 0 <= x < 1. */
  next(): number;
  /** A whole number, 0 <= x < n. */
  below(n: number): number;
  /** One of the items. @throws RangeError for an empty list. */
  pick<T>(items: readonly T[]): T;
  /** One of the items, each as likely as its weight says. */
  pickWeighted<T>(items: readonly (readonly [T, number])[]): T;
  /** A new list in random order (Fisher and Yates). */
  shuffle<T>(items: readonly T[]): T[];
}

/**
 * Numbers by the 32-bit generator 'mulberry32' (Tommy Ettinger, public domain): small, fast, good enough for data that
 * only has to look plausible; never for secrets.
 */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new RangeError("nothing to pick from");
    return items[below(items.length)] as T;
  };
  const pickWeighted = <T>(items: readonly (readonly [T, number])[]): T => {
    let point = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) {
      point -= weight;
      if (point < 0) return item;
    }
    return pick(items.slice(-1))[0];
  };
  const shuffle = <T>(items: readonly T[]): T[] => {
    const list = [...items];
    for (let i = list.length - 1; i > 0; i -= 1) {
      const j = below(i + 1);
      [list[i], list[j]] = [list[j] as T, list[i] as T];
    }
    return list;
  };
  return { next, below, pick, pickWeighted, shuffle };
}
