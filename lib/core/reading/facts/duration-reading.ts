/** How a length of time is counted; business days stand apart because they are nearly always a notice period. */
export type DurationUnit = "day" | "business_day" | "week" | "month" | "quarter" | "year";

export interface DurationReading {
  /** Months, fractions possible. */
  months: number;
  unit: DurationUnit;
  /** 'length' for 'three years', 'mark' for 'until the third anniversary', 'by month 30', 'years 2026 to 2028'. */
  form: "length" | "mark";
}

/** 30 days, or 21 business days, to the month; 52 weeks and 12 months to the year. */
const MONTHS_PER: Readonly<Record<DurationUnit, number>> = {
  day: 1 / 30,
  business_day: 1 / 21,
  week: 12 / 52,
  month: 1,
  quarter: 3,
  year: 12,
};

/** A century: what is longer is no length that a deal states. */
const LONGEST = 1200;

function reading(amount: number | null, unit: DurationUnit, form: DurationReading["form"]): DurationReading | null {
  if (amount === null || amount <= 0) return null;
  const months = Math.round(amount * MONTHS_PER[unit] * 100) / 100;
  return months > LONGEST ? null : { months, unit, form };
}

/** 'three years' */
export function lengthOf(amount: number | null, unit: DurationUnit): DurationReading | null {
  return reading(amount, unit, "length");
}

/** 'until the third anniversary' */
export function markAt(amount: number | null, unit: DurationUnit): DurationReading | null {
  return reading(amount, unit, "mark");
}
