import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "./seeded-random";

describe("seededRandom", () => {
  it("gives the same sequence for a seed, another for another", () => {
    const draw = (seed: number) => {
      const random = seededRandom(seed);
      return Array.from({ length: 5 }, random.next);
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it("stays inside its bounds, spreads evenly and loses nothing in shuffling", () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(), { minLength: 1 }), (seed, items) => {
        const random = seededRandom(seed);
        expect(items).toContain(random.pick(items));
        expect(random.below(items.length)).toBeLessThan(items.length);
        expect(random.shuffle(items).sort()).toEqual([...items].sort());
      }),
    );
    const random = seededRandom(7);
    const mean = Array.from({ length: 10_000 }, random.next).reduce((a, b) => a + b) / 10_000;
    // The mean of 10,000 even draws is 0.5 with a deviation of 0.003; five of these.
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.015);
  });

  it("picks by weight: never what weighs nothing", () => {
    const random = seededRandom(3);
    const picked = Array.from({ length: 1000 }, () =>
      random.pickWeighted([
        ["never", 0],
        ["seldom", 1],
        ["often", 9],
      ] as const),
    );
    expect(picked).not.toContain("never");
    // 100 of 1,000 expected, deviation 9.5
    expect(Math.abs(picked.filter((item) => item === "seldom").length - 100)).toBeLessThan(50);
  });

  it("refuses to pick from nothing", () => {
    expect(() => seededRandom(1).pick([])).toThrow(RangeError);
  });
});
