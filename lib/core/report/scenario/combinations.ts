/** How many ways there are to pick k of n. */
export function countCombinations(n: number, k: number): number {
  let count = 1;
  for (let i = 0; i < k; i++) count = (count * (n - i)) / (i + 1);
  return Math.round(count);
}

/** Every way to pick k of the items, in their order. */
export function* combinations<T>(items: readonly T[], k: number): Generator<T[]> {
  if (k === 0) yield [];
  else
    for (let i = 0; i <= items.length - k; i++) {
      const first = items[i] as T;
      for (const rest of combinations(items.slice(i + 1), k - 1)) yield [first, ...rest];
    }
}
