/** Months in words: '1 month', '36 months'; never years, since papers and summaries count months. */
export function formatMonths(months: number): string {
  return months === 1 ? "1 month" : `${Number(months.toFixed(1))} months`;
}
