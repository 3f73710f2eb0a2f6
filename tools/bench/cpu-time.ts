/** CPU time of the process (all its threads) that the work takes, in milliseconds: a shared machine's clock says little. */
export async function cpuTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The middle of the values; the mean of the middle two of an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

/** Does the work `times` times for each of the inputs, round by round, and gives the least CPU time of each input. */
export async function leastTimes<T>(
  inputs: readonly T[],
  times: number,
  work: (input: T) => unknown,
): Promise<number[]> {
  const least = inputs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < times; round++) {
    for (const [i, input] of inputs.entries()) {
      least[i] = Math.min(least[i] ?? 0, await cpuTime(() => work(input)));
    }
  }
  return least;
}

/** One line of a table: the first cell to the left, the others to the right, at the given widths. */
export function columns(cells: readonly (string | number)[], widths: readonly number[]): string {
  return cells
    .map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i] ?? 0) : String(cell).padStart(widths[i] ?? 0)))
    .join("  ");
}
