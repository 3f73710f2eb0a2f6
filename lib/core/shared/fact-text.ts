/** Parts of a whole that have no end in decimals: papers state them in words ('two thirds', 'a twelfth'). */
const ENDLESS_PARTS = [3, 6, 7, 9, 12] as const;
/** Shares are kept to three decimals, so a third is 33.333. */
const KEPT = 0.0006;

/**
 * A share in words: '80%', '12.75%'. What is a third, a sixth, a seventh, a ninth or a twelfth is rounded to one decimal
 * ('66.7%'), every other share stands as the paper states it.
 */
export function shareText(percent: number): string {
  const isEndless =
    !Number.isInteger(percent * 100) &&
    ENDLESS_PARTS.some((whole) => Math.abs(percent - (Math.round((percent * whole) / 100) * 100) / whole) < KEPT);
  return `${isEndless ? Number(percent.toFixed(1)) : percent}%`;
}

/** A year in weeks and in months: lengths in weeks are kept as months to two decimals. */
const WEEKS_PER_MONTH = 52 / 12;
const ROUNDING = 0.0051;

/**
 * A length in words: '1 month', '36 months', and '10 weeks' for what a paper states in weeks (2.31); never years, since
 * papers and summaries count months.
 */
export function monthsText(months: number): string {
  const weeks = Math.round(months * WEEKS_PER_MONTH);
  if (!Number.isInteger(months * 2) && weeks > 0 && Math.abs(weeks / WEEKS_PER_MONTH - months) < ROUNDING) {
    return weeks === 1 ? "1 week" : `${weeks} weeks`;
  }
  return months === 1 ? "1 month" : `${Number(months.toFixed(1))} months`;
}
