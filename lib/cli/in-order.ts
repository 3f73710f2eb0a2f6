/**
 * Runs `work` over the items, at most `width` at a time, and hands the results over in the order of the items as soon as
 * that order allows. `work` must not throw.
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const running: Promise<R>[] = [];
  let next = 0;
  const fill = () => {
    for (; next < items.length && running.length < width; next++) {
      const item = items[next] as T;
      running.push(work(item));
    }
  };
  for (fill(); running.length > 0; fill()) {
    const first = running.shift();
    if (first !== undefined) yield await first;
  }
}
