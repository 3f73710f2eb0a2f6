import type { RowOrder } from "./deal-columns";

/** The rank of rows that disclose no value, above every other. */
export const UNDISCLOSED = 0xffffffff;

/**
 * Puts rows in order of their ranks, by counting: rows of one rank stay in the order they come in.
 * @param rankOf rank of each row, from 0 to below `count`; null = not disclosed.
 */
export function orderRows(rows: number, count: number, rankOf: (row: number) => number | null): RowOrder {
  const ranks = new Uint32Array(rows);
  const next = new Uint32Array(count + 1);
  let disclosed = 0;
  for (let row = 0; row < rows; row++) {
    const rank = rankOf(row);
    ranks[row] = rank ?? UNDISCLOSED;
    if (rank === null) continue;
    next[rank + 1] = (next[rank + 1] as number) + 1;
    disclosed++;
  }
  for (let rank = 0; rank < count; rank++) next[rank + 1] = (next[rank + 1] as number) + (next[rank] as number);
  const ordered = new Uint32Array(rows);
  let last = disclosed;
  for (let row = 0; row < rows; row++) {
    const rank = ranks[row] as number;
    if (rank === UNDISCLOSED) {
      ordered[last++] = row;
      continue;
    }
    const at = next[rank] as number;
    next[rank] = at + 1;
    ordered[at] = row;
  }
  return { rows: ordered, disclosed, ranks };
}

/** The distinct values of a column in rising order, and a function that gives a value's place among them. */
export function rankValues(values: Float64Array): { distinct: Float64Array; rankOf: (value: number) => number } {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const distinct = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
  const rankOf = (value: number): number => {
    let low = 0;
    let high = distinct.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((distinct[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { distinct, rankOf };
}
