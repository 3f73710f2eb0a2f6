const MONTHS = "january february march april may june july august september october november december".split(" ");
const MONTH = `(${MONTHS.join("|")})`;

/** '1 September 2025', 'September 1, 2025', '2025年9月1日'. */
const DATE = new RegExp(
  `\\b(\\d{1,2}) ${MONTH},? (20\\d\\d)\\b|\\b${MONTH} (\\d{1,2}),? (20\\d\\d)\\b|(20\\d\\d)年(\\d{1,2})月(\\d{1,2})日`,
  "gi",
);
/** Between the two dates of a range: 'to', 'and ends on', '起至'. */
const BETWEEN =
  /^,? ?(?:(?:up )?(?:to|until|through|till)|and (?:ends?|expir\w+|runs? (?:to|until)|lasts? until)|-|–|起?至|到)(?: on| and including)? ?$/i;

const DAYS_PER_MONTH = 365.25 / 12;

/**
 * Whole months of the first range of two dates in a text ('from 1 September 2025 to 31 August 2029' is 48); undefined where
 * it states none.
 */
export function findDateRange(text: string): number | undefined {
  const dates = [...text.matchAll(DATE)];
  for (const [i, first] of dates.entries()) {
    const second = dates[i + 1];
    if (second === undefined) break;
    if (!BETWEEN.test(text.slice(first.index + first[0].length, second.index))) continue;
    const months = Math.round((dayOf(second) - dayOf(first)) / DAYS_PER_MONTH);
    if (months > 0) return months;
  }
  return undefined;
}

/** Days since 1970, of either form. */
function dayOf(match: RegExpExecArray): number {
  const [, day, month, year, month2, day2, year2, year3, month3, day3] = match;
  const name = (month ?? month2)?.toLowerCase();
  const index = name === undefined ? Number(month3) - 1 : MONTHS.indexOf(name);
  return Date.UTC(Number(year ?? year2 ?? year3), index, Number(day ?? day2 ?? day3)) / 86_400_000;
}
