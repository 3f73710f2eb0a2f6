import type { SeededRandom } from "../shared/seeded-random";
import type { CalibratedTarget } from "./calibrated-targets";

const MILLION_MINOR = 1_000_000 * 100;

/** The boundary of 'large' deals, in millions of dollars. No generated deal lies on it: 'over' can be read either way. */
const LARGE_USD_M = 100;

/** The number of large deals is a multiple of this, so that 40 % of them are whole deals. */
const LARGE_MULTIPLE = 5;

/**
 * The amounts of one year in US cents, largest first, adding up to `target.fundingMinor` exactly.
 *
 * Shape: log-normal, the usual description of round sizes: the median is the target's, and sigma follows from median and
 * mean (mean = median * exp(sigma^2 / 2)). Amounts are rounded as press releases round; the largest deal takes what
 * rounding leaves over.
 */
export function calibratedSizes(target: CalibratedTarget, random: SeededRandom): number[] {
  const { deals, fundingMinor, medianUsdM } = target;
  const mean = fundingMinor / MILLION_MINOR / deals;
  const sigma = Math.sqrt(2 * Math.log(mean / medianUsdM));
  // One draw from each of n equal slices of the distribution: the shape is right for every seed, yet no two are equal.
  const raw = Array.from({ length: deals }, (_, i) => {
    const quantile = (deals - 1 - i + 0.1 + 0.8 * random.next()) / deals;
    return medianUsdM * Math.exp(sigma * normalQuantile(quantile));
  }).sort((a, b) => b - a);
  const scale = fitScale(raw, fundingMinor / MILLION_MINOR);
  const sizes = trimLarge(raw.map((size) => roundAsReported(size * scale)));
  const amounts = sizes.map((size) => Math.round(size * MILLION_MINOR));
  const rest = fundingMinor - amounts.reduce((sum, amount) => sum + amount, 0);
  return amounts.map((amount, i) => (i === 0 ? amount + rest : amount));
}

/** True for amounts of the size class `over-100m`. */
export function isLarge(amountMinor: number): boolean {
  return amountMinor >= LARGE_USD_M * MILLION_MINOR;
}

/** The factor at which the rounded amounts come nearest to the sum, by halving an interval. */
function fitScale(raw: number[], total: number): number {
  let [low, high] = [0.2, 5];
  for (let i = 0; i < 40; i += 1) {
    const middle = (low + high) / 2;
    const sum = trimLarge(raw.map((size) => roundAsReported(size * middle))).reduce((a, b) => a + b, 0);
    if (sum > total) high = middle;
    else low = middle;
  }
  return low;
}

/** Rounds millions of dollars as announcements do: $1.3M, $12.5M, $135M, $1,250M; never less than $0.2M. */
function roundAsReported(size: number): number {
  const step = size < 10 ? 0.1 : size < LARGE_USD_M ? 0.5 : size < 1000 ? 5 : 50;
  const rounded = Math.max(0.2, Math.round(size / step) * step);
  return rounded === LARGE_USD_M ? LARGE_USD_M - 0.5 : rounded;
}

/** Brings the smallest large deals just below the boundary until their number is a multiple. Largest first, as given. */
function trimLarge(sizes: number[]): number[] {
  const large = sizes.filter((size) => size > LARGE_USD_M).length;
  const kept = large - (large % LARGE_MULTIPLE);
  return sizes.map((size, i) => (i >= kept && i < large ? LARGE_USD_M - 0.5 - (i - kept) * 0.5 : size));
}

/**
 * The standard normal value below which the share `p` of all values lies, 0 < p < 1.
 * Formula 26.2.23 of Abramowitz and Stegun, Handbook of Mathematical Functions; error below 0.00045.
 */
function normalQuantile(p: number): number {
  const tail = p < 0.5 ? p : 1 - p;
  const t = Math.sqrt(-2 * Math.log(tail));
  const numerator = 2.515517 + t * (0.802853 + t * 0.010328);
  const denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  const value = t - numerator / denominator;
  return p < 0.5 ? -value : value;
}
