import { describe, expect, it } from "vitest";
import { plainKernel, ROW, type RowKernel } from "./row-kernel";
import { moduleBytes, simdKernel } from "./simd-kernel";

/** Places in a memory of one page: 256 features, 160 of which have a row. */
const FEATURES = 256;
const PRESENT = 0;
const TABLE = 128;
const NUMBERS = 16_384;
const VALUES = 20_000;
const LIST = 24_000;
const SUMS = 40_000;
const KEPT = 44_000;

/** Numbers that look random and are the same every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state >>> 8;
  };
}

function fill(buffer: ArrayBuffer): void {
  const next = numbers(7);
  const ints = new Int32Array(buffer);
  const bytes = new Int8Array(buffer);
  const floats = new Float32Array(buffer);
  let rows = 0;
  for (let feature = 0; feature < FEATURES; feature++) {
    const word = (feature >>> 5) * 2;
    if ((feature & 31) === 0) ints[word + 1] = rows;
    if (next() % 8 > 4) continue;
    ints[word] = (ints[word] as number) | (1 << (feature & 31));
    rows += 1;
  }
  for (let i = 0; i < rows * ROW; i++) bytes[TABLE + i] = next() % 256;
  const weights = [1, 0.5, 0.3, 0.7, 0.25, -1, -0.5];
  for (let i = 0; i < FEATURES; i++) {
    ints[NUMBERS / 4 + i] = next() % FEATURES;
    floats[VALUES / 4 + i] = weights[next() % weights.length] as number;
  }
  for (let i = 0; i < 8 * ROW; i++) ints[KEPT / 4 + i] = next() - 5_000_000;
}

/** What a segment's work leaves behind: the list's length and the sums. */
function work(kernel: RowKernel, buffer: ArrayBuffer, features: number): { listed: number; sums: number[] } {
  const ints = new Int32Array(buffer);
  const end = kernel.find(NUMBERS, NUMBERS + 4 * features, VALUES, PRESENT, TABLE, LIST);
  kernel.addRows(LIST, end, SUMS);
  [0, 3, 7, 3].forEach((set, i) => {
    ints[LIST / 4 + i] = KEPT + set * 4 * ROW;
  });
  kernel.addSums(LIST, LIST + 16, SUMS);
  return { listed: (end - LIST) / 8, sums: [...ints.subarray(SUMS / 4, SUMS / 4 + ROW)] };
}

describe("simdKernel", () => {
  it("sums as the plain loops do, whatever the number of features", () => {
    const memory = new WebAssembly.Memory({ initial: 1 });
    const fast = simdKernel(memory);
    if (fast === null) throw new Error("this Node has no WebAssembly on 16 bytes at a time");
    const plain = new ArrayBuffer(65_536);
    fill(memory.buffer);
    fill(plain);
    for (const features of [0, 1, 2, 33, FEATURES]) {
      expect(work(fast, memory.buffer, features)).toEqual(work(plainKernel(plain), plain, features));
    }
  });

  it("lists only features that have a row", () => {
    const plain = new ArrayBuffer(65_536);
    fill(plain);
    const { listed } = work(plainKernel(plain), plain, FEATURES);
    expect(listed).toBeGreaterThan(FEATURES / 4);
    expect(listed).toBeLessThan(FEATURES);
  });

  it("is small", () => {
    expect(moduleBytes().length).toBeLessThan(1000);
  });
});
