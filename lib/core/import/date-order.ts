import { foldCell } from "./values/fold-cell";

/** Dates whose order of day and month is not given by dots, a leading year or a month's name. */
const NUMERIC = /^(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?:\D|$)/;

/**
 * Whether the dates of a column say themselves which of two numbers is the day: some number above 12 decides it.
 * @returns 'ask' where such dates read both ways throughout, or contradict each other; null where there are none.
 */
export function dateOrderOf(cells: readonly string[]): "day-month" | "month-day" | "ask" | null {
  let dayFirst = 0;
  let monthFirst = 0;
  let both = 0;
  for (const cell of cells) {
    const match = NUMERIC.exec(foldCell(cell));
    if (match === null) continue;
    const [a, b] = [Number(match[1]), Number(match[2])];
    if (a > 12 && b <= 12) dayFirst++;
    else if (b > 12 && a <= 12) monthFirst++;
    else if (a !== b) both++;
  }
  if (dayFirst > 0 && monthFirst === 0) return "day-month";
  if (monthFirst > 0 && dayFirst === 0) return "month-day";
  return dayFirst > 0 || both > 0 ? "ask" : null;
}

/** The first date of a column that reads both ways; null where none does. */
export function ambiguousDate(cells: readonly string[]): string | null {
  return (
    cells.find((cell) => {
      const match = NUMERIC.exec(foldCell(cell));
      return match !== null && Number(match[1]) <= 12 && Number(match[2]) <= 12 && match[1] !== match[2];
    }) ?? null
  );
}
