import { expect, it } from "vitest";
import { inOrder } from "./in-order";

it("hands results over in the order of the items, whichever is done first, and runs no more than asked", async () => {
  const finish = new Map<number, () => void>();
  let running = 0;
  let most = 0;
  const work = async (n: number) => {
    most = Math.max(most, ++running);
    await new Promise<void>((resolve) => finish.set(n, resolve));
    running--;
    return n;
  };
  const results: number[] = [];
  const done = (async () => {
    for await (const n of inOrder([0, 1, 2, 3], 2, work)) results.push(n);
  })();
  finish.get(1)?.();
  finish.get(0)?.();
  while (results.length < 2) await Promise.resolve();
  finish.get(3)?.();
  while (!finish.has(3)) await Promise.resolve();
  finish.get(2)?.();
  finish.get(3)?.();
  await done;
  expect(results).toEqual([0, 1, 2, 3]);
  expect(most).toBe(2);
});
