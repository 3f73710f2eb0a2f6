import { describe, expect, it } from "vitest";
import { fitRulesWord, type HeardRow } from "./rules-word";

/** So many candidates alike: log odds of the trees, score of the rules, right or not. */
function rows(count: number, logOdds: number, rules: number, isRight: boolean): HeardRow[] {
  const row = { document: 0, segment: 0, kind: 0, values: new Float32Array(0), logOdds, rules, isRight };
  return Array.from({ length: count }, () => row);
}

describe("fitRulesWord", () => {
  it("gives rules that are right where the trees are unsure a word of their own", () => {
    const weight = fitRulesWord([...rows(90, 0, 1, true), ...rows(10, 0, 1, false), ...rows(100, -3, 0, false)]);
    // Nine in ten right at even odds: the log of 9, held back a little by the pull towards 0.
    expect(weight).toBeGreaterThan(1.5);
    expect(weight).toBeLessThan(Math.log(9));
  });

  it("gives rules that say nothing new no word", () => {
    expect(fitRulesWord([...rows(50, 0, 1, true), ...rows(50, 0, 1, false)])).toBeCloseTo(0);
    expect(fitRulesWord([])).toBe(0);
  });

  it("takes from the odds where the rules are wrong", () => {
    expect(fitRulesWord([...rows(10, 0, 1, true), ...rows(90, 0, 1, false)])).toBeLessThan(-1.5);
  });
});
