import { describe, expect, it } from "vitest";
import { bestThreshold } from "./expected-f1";

const oddsOf = (probability: number): number => Math.log(probability / (1 - probability));

describe("bestThreshold", () => {
  it("is even odds where all answers are sure", () => {
    expect(bestThreshold([9, 9, -9, -9])).toBeCloseTo(0, 2);
  });

  it("is half of the F1 to be expected", () => {
    // One answer of .6 taken alone: 2 * .6 / (1 + .8); both: 2 * .8 / (2 + .8).
    expect(bestThreshold([oddsOf(0.6), oddsOf(0.2)])).toBeCloseTo(oddsOf(0.6 / 1.8), 3);
  });

  it("is lower for a question whose answers are all doubtful", () => {
    const doubtful = Array.from({ length: 20 }, () => oddsOf(0.1));
    expect(bestThreshold(doubtful)).toBeLessThan(bestThreshold([oddsOf(0.7), ...doubtful]));
  });
});
