import type { Calibration } from "./platt";

/** Of the candidates whose calibrated probability lies from `from` up to `to`, how many are of their kind. */
export interface ReliabilityBin {
  from: number;
  to: number;
  n: number;
  right: number;
}

/** Ten: narrow enough to see where the probabilities lie, wide enough that each holds some hundred candidates. */
const BINS = 10;

/**
 * Holds calibrated probabilities against what was right: where they mean what they say, a bin from .8 to .9 is right in
 * 80 to 90 % of its rows. Source: M. DeGroot and S. Fienberg, 'The Comparison and Evaluation of Forecasters', 1983.
 *
 * @param rows scored by trees that did not see their document
 * @param calibration turns their log odds into probabilities
 * @returns ten bins in order; the last one holds a probability of 1 too
 */
export function reliabilityOf(
  rows: readonly { logOdds: number; isRight: boolean }[],
  { slope, shift }: Calibration,
): ReliabilityBin[] {
  const bins = Array.from({ length: BINS }, (_, i) => ({ from: i / BINS, to: (i + 1) / BINS, n: 0, right: 0 }));
  for (const { logOdds, isRight } of rows) {
    const probability = 1 / (1 + Math.exp(-(slope * logOdds + shift)));
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))];
    if (bin === undefined) throw new RangeError(`Log odds of ${logOdds} are no probability.`);
    bin.n += 1;
    if (isRight) bin.right += 1;
  }
  return bins;
}
