/** Digits that are kept of a threshold. */
const DIGITS = 1e4;

/**
 * The log odds from which an answer should count for the highest F1 to be expected, if the odds mean what they say: the
 * threshold is half of that F1, as a probability. Rare questions, whose F1 is low, so get a lower threshold, without a look at a
 * single label. Source: Lipton, Elkan and Naryanaswamy, 'Optimal Thresholding of Classifiers to Maximize F1 Measure', 2014.
 *
 * @param logOdds of all answers to one question, from models that did not see them; not empty
 */
export function bestThreshold(logOdds: readonly number[]): number {
  const probabilities = Float64Array.from(logOdds, (odds) => 1 / (1 + Math.exp(-odds))).sort();
  const expected = probabilities.reduce((sum, p) => sum + p, 0);
  let found = 0;
  let best = 0;
  for (let taken = 1; taken <= probabilities.length; taken++) {
    found += probabilities[probabilities.length - taken] as number;
    best = Math.max(best, (2 * found) / (taken + expected));
  }
  const threshold = best / 2;
  return Math.round(Math.log(threshold / (1 - threshold)) * DIGITS) / DIGITS;
}
