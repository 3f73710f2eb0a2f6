/** Months in words: '1 month', '36 months'; whole years from five up: '5 years'. */
export function formatMonths(months: number): string {
  if (months >= 60 && months % 12 === 0) return `${months / 12} years`;
  return months === 1 ? "1 month" : `${Number(months.toFixed(1))} months`;
}
