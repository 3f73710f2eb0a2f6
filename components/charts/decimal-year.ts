/**
 * An ISO date as a year with a fraction, for time axes: '2024-07-02' -> about 2024.5. A date known to the month stands in the
 * middle of its month, one known to the year in the middle of its year.
 */
export function decimalYear(iso: string): number {
  const [year = 0, month, day] = iso.split("-").map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12;
}
