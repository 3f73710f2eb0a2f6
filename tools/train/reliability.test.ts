import { describe, expect, it } from "vitest";
import { reliabilityOf } from "./reliability";

/** Log odds of a probability, so that a plain calibration gives it back. */
const row = (probability: number, isRight: boolean) => ({
  logOdds: Math.log(probability / (1 - probability)),
  isRight,
});
const PLAIN = { slope: 1, shift: 0 };

describe("reliabilityOf", () => {
  it("counts the rows of each tenth and those that were right", () => {
    const rows = [row(0.05, false), row(0.82, true), row(0.85, true), row(0.89, false), row(0.96, true)];
    const bins = reliabilityOf(rows, PLAIN);
    expect(bins).toHaveLength(10);
    expect(bins[0]).toEqual({ from: 0, to: 0.1, n: 1, right: 0 });
    expect(bins[8]).toEqual({ from: 0.8, to: 0.9, n: 3, right: 2 });
    expect(bins[9]).toEqual({ from: 0.9, to: 1, n: 1, right: 1 });
    expect(bins.reduce((sum, bin) => sum + bin.n, 0)).toBe(rows.length);
  });

  it("takes the calibrated probability, not the model's own", () => {
    // 1 / (1 + exp(-(0 * x + 1.1))) = .75, whatever the log odds
    expect(reliabilityOf([row(0.2, true)], { slope: 0, shift: 1.1 })[7]).toMatchObject({ n: 1, right: 1 });
  });

  it("puts what is next to certain into the last bin, and refuses what is no number", () => {
    expect(reliabilityOf([{ logOdds: 1e9, isRight: true }], PLAIN)[9]?.n).toBe(1);
    expect(() => reliabilityOf([{ logOdds: Number.NaN, isRight: true }], PLAIN)).toThrow(RangeError);
  });
});
