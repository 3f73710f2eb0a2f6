import { describe, expect, it } from "vitest";
import { type BoostedModel, binOf, decodeBoosted, encodeBoosted } from "./boosted-model";
import { scoreBoosted } from "./score-boosted";

const model: BoostedModel = {
  edges: [Float32Array.from([0.5, 1.5]), Float32Array.from([10])],
  base: -1,
  trees: [
    { feature: [0, 1], bin: [0, 0], left: [-1, -2], right: [1, -3], leaf: [0.25, -0.5, 2] },
    { feature: [], bin: [], left: [], right: [], leaf: [0.125] },
  ],
};

describe("boosted trees", () => {
  it("put a value into the first bin whose edge is not below it", () => {
    const edges = Float32Array.from([0.5, 1.5]);
    expect([0, 0.5, 0.6, 1.5, 9].map((value) => binOf(edges, value))).toEqual([0, 0, 1, 1, 2]);
  });

  it("add the base and each tree's leaf", () => {
    expect(scoreBoosted(model, [0.4, 0])).toBeCloseTo(-1 + 0.25 + 0.125);
    expect(scoreBoosted(model, [2, 3])).toBeCloseTo(-1 - 0.5 + 0.125);
    expect(scoreBoosted(model, [2, 11])).toBeCloseTo(-1 + 2 + 0.125);
  });

  it("come back from bytes as they went in", () => {
    expect(decodeBoosted(encodeBoosted(model))).toEqual(model);
  });
});
