import { describe, expect, it } from "vitest";
import { countBits, eachBit, emptyBits, hasBit, intersect, setBit, unite } from "./bit-set";

const of = (size: number, ...at: number[]) => {
  const bits = emptyBits(size);
  for (const one of at) setBit(bits, one);
  return bits;
};
const listed = (bits: Uint32Array) => {
  const found: number[] = [];
  eachBit(bits, (at) => found.push(at));
  return found;
};

describe("bit sets", () => {
  it("hold the first and the last bit of a word, and of the set", () => {
    const bits = of(65, 0, 31, 32, 63, 64);
    expect(listed(bits)).toEqual([0, 31, 32, 63, 64]);
    expect(countBits(bits)).toBe(5);
    expect([hasBit(bits, 31), hasBit(bits, 30), hasBit(bits, 64)]).toEqual([true, false, true]);
  });

  it("count full words", () => expect(countBits(of(32, ...Array.from({ length: 32 }, (_, i) => i)))).toBe(32));

  it("meet and join", () => {
    const both = of(40, 1, 2, 39);
    intersect(both, of(40, 2, 3, 39));
    expect(listed(both)).toEqual([2, 39]);
    unite(both, of(40, 0));
    expect(listed(both)).toEqual([0, 2, 39]);
  });
});
