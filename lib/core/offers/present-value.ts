/**
 * What one unit a month is worth today, paid at the end of each month: the sum of (1 + r)^(-k/12) over k = 1 .. months
 * (the usual annuity; at 0% it is the number of months). A part of a month counts for its part.
 * @param yearly discount rate in per cent a year, 0 for undiscounted.
 */
export function monthsOfPayment(months: number, yearly: number): number {
  if (yearly === 0) return months;
  const monthly = (1 + yearly / 100) ** (-1 / 12);
  const whole = Math.floor(months);
  const sum = (monthly * (1 - monthly ** whole)) / (1 - monthly);
  return sum + (months - whole) * monthly ** (whole + 1);
}

/** What one unit paid after some months is worth today. */
export function paidLater(months: number, yearly: number): number {
  return (1 + yearly / 100) ** (-months / 12);
}
