import { describe, expect, it } from "vitest";
import { FIRST_SCORE, FIRST_SIGN } from "./candidate-features";
import {
  decodeNetwork,
  emptyNetwork,
  encodeNetwork,
  inputsOf,
  networkInputs,
  scoreNetwork,
  standardise,
} from "./candidate-network";
import { scoreSecondStage } from "./score-second-stage";

/** Features of a candidate of kind 1: its own score, and 0 for all the rest. */
const features = (own: number): number[] =>
  Array.from({ length: FIRST_SIGN + 1 }, (_, f) => (f === 0 ? own : f === 3 ? 1 : 0));

/** A network of two hidden units that looks at the first input alone. */
function network() {
  const made = emptyNetwork({ inputs: inputsOf(FIRST_SIGN + 1, 2), hidden: 2, kinds: 2 });
  made.deviation.fill(1);
  made.mean[0] = 1;
  made.weights.set([2, -1], 0);
  made.shifts.set([0.5, 0], 2);
  made.units.set([1, 10]);
  made.direct[0] = 3;
  made.kindShifts.set([7, -1]);
  return made;
}

describe("the network over candidates", () => {
  it("adds up hidden units that are above 0, the direct way and the kind's own shift", () => {
    // Input 2 - 1 = 1. Units: .5 + 2 = 2.5 and 0 - 1, which is below 0. 2.5 * 1 + 3 * 1 - 1.
    expect(scoreNetwork(network(), features(2))).toBeCloseTo(4.5, 6);
    // Input 0 - 1 = -1. Units: .5 - 2, which is below 0, and 1. 1 * 10 - 3 - 1.
    expect(scoreNetwork(network(), features(0))).toBeCloseTo(6, 6);
  });

  it("leaves the kind and the scores of all kinds out of its inputs and takes counts as logarithms", () => {
    const values = features(0.5).map((v, f) => (f === 10 || f === FIRST_SIGN ? Math.E - 1 : f === FIRST_SCORE ? 9 : v));
    const inputs = networkInputs(values, 2, new Float32Array(inputsOf(values.length, 2)));
    expect([inputs[0], inputs[9], inputs[FIRST_SIGN - 3]]).toEqual([0.5, 1, 1]);
    expect(inputs).not.toContain(9);
  });

  it("cuts off what lies far from the mean", () => {
    const inputs = new Float32Array(inputsOf(FIRST_SIGN + 1, 2));
    inputs[0] = 1000;
    inputs[1] = -1000;
    expect([...standardise(network(), inputs).subarray(0, 2)]).toEqual([4, -4]);
  });

  it("is the same after packing and unpacking", () => {
    expect(decodeNetwork(encodeNetwork(network()))).toEqual(network());
  });
});

describe("the second stage", () => {
  const boosted = { edges: [], base: 2, trees: [] };

  it("is the middle between the trees and the mean of the networks", () => {
    const networks = [network(), network()];
    expect(scoreSecondStage({ boosted, networks }, features(2))).toBeCloseTo((2 + 4.5) / 2, 6);
    expect(scoreSecondStage({ boosted, networks: [] }, features(2))).toBe(2);
  });

  it("asks no network about a candidate that the first trees give up", () => {
    const giveUp = { trees: 0, below: 3 };
    expect(scoreSecondStage({ boosted, networks: [network()] }, features(2), giveUp)).toBe(Number.NEGATIVE_INFINITY);
  });
});
