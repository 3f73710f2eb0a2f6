import { cellText, foldCell } from "./fold-cell";
import { monthOfName, nameOfMonth } from "./month-names";
import { type Reading, refused, understood } from "./reading";
import { isUndisclosed } from "./undisclosed";

export interface DateContext {
  /** How 03/04/2024 is read; null = not decided. */
  order: "day-month" | "month-day" | null;
  /** True where bare numbers are the day numbers of a spreadsheet. */
  excelDates: boolean;
}

/** The explorer's range of years; a year outside it is a slip of the pen. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;
const EXAMPLES = "2026-06-30, 30.06.2026, 'Jun 2026' or 2026";

const ISO = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/;
/** A time of day behind a date: 'T10:00:00Z', ' 00:00', ' 12:30 pm'. */
const TIME = /(?:t|\s)\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:am|pm)?\s?(?:z|utc|gmt|[+-]\d{2}:?\d{2})?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const NUMERIC = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})$/;
const MONTH_YEAR = /^(\d{1,2})[./-](\d{4})$/;
const CHINESE = /^(\d{4})\s?年(?:\s?(\d{1,2})\s?月(?:份)?(?:\s?(\d{1,2})\s?[日号])?)?$/;
const QUARTER =
  /^(?:(?:q|h)\s?[1-4][\s/-]?(\d{4})|(\d{4})[\s/-]?(?:q|h)\s?[1-4]|[1-4](?:q|h)\s?(\d{4})|(\d{4})年?第?[一二三四1-4]季度?|(\d{4})年?[上下]半年)$/;
const LOOSE_YEAR =
  /^(?:early|mid|late|spring|summer|autumn|fall|winter|end of|anfang|mitte|ende|c\.|ca\.|circa|about|around|~)[\s-]?(?:of )?(\d{4})$/;
const DAY_NUMBER = /^\d{5}(?:\.\d{1,10})?$/;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s/;

/**
 * A date as people write it, as ISO text to the precision stated: '2026-08-12', '12.08.2026', '3/9/2026', 'Sep 2024',
 * '2024年9月', '2024'. A quarter keeps its year, and its words in `as`.
 */
export function readDate(cell: string, context: DateContext): Reading<string> {
  const folded = foldCell(cell);
  const iso = ISO.exec(folded);
  if (iso !== null) return checked(iso[1], iso[2], iso[3]);
  if (isUndisclosed(folded)) return refused("a deal needs a date", `a date such as ${EXAMPLES}`);
  const text = folded.replace(TIME, "").replace(WEEKDAY, "").trim();
  const whole = ISO.exec(text) ?? COMPACT.exec(text) ?? CHINESE.exec(text);
  if (whole !== null) return checked(whole[1], whole[2], whole[3]);
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) return readNumeric(numeric, context);
  const month = MONTH_YEAR.exec(text);
  if (month !== null) return checked(month[2], month[1], undefined);
  const quarter = (QUARTER.exec(text) ?? LOOSE_YEAR.exec(text))?.slice(1).find((year) => year !== undefined);
  if (quarter !== undefined) {
    const year = checked(quarter, undefined, undefined);
    return year.ok ? understood(year.value, cellText(cell)) : year;
  }
  if (DAY_NUMBER.test(text)) return readDayNumber(text, context);
  return readNamed(text) ?? refused("no date", EXAMPLES);
}

/** Day and month as numbers. Dots mean day first; slashes and hyphens need the file's order unless one number exceeds 12. */
function readNumeric([, first, mark, second, year]: RegExpExecArray, { order }: DateContext): Reading<string> {
  const a = Number(first);
  const b = Number(second);
  const full = year?.length === 2 ? String(Number(year) + (Number(year) < 70 ? 2000 : 1900)) : year;
  const chosen = order ?? (mark === "." ? "day-month" : null);
  if (chosen === null && a <= 12 && b <= 12 && a !== b) {
    return refused(
      "day and month read both ways",
      "the order of day and month, chosen once for the file, or 2026-09-03",
    );
  }
  const dayFirst = chosen === null ? a > 12 || a === b : chosen === "day-month";
  const [day, month] = dayFirst ? [first, second] : [second, first];
  if (Number(month) > 12 && Number(day) <= 12) {
    return refused(
      `there is no month ${Number(month)}: the file's dates are read ${dayFirst ? "day/month" : "month/day"}`,
      "the other order, chosen for the whole file, or 2026-09-23",
    );
  }
  return checked(full, month, day);
}

/** Dates with the name of a month: '12 Aug 2026', 'August 12, 2026', 'Sep 2024', '12-Aug-2026', '12. August 2026'. */
function readNamed(text: string): Reading<string> | null {
  const parts = text
    .replace(/[,/-]/g, " ")
    .replace(/\bof\b|\bde\b/g, " ")
    .split(" ")
    .filter((part) => part !== "");
  const at = parts.findIndex((part) => monthOfName(part) !== undefined);
  const year = parts.find((part) => /^\d{4}$/.test(part));
  if (at < 0 || parts.length > 3) return null;
  if (year === undefined) return refused("the date has no year of four digits", "Sep 2024 or 2024-09");
  const others = parts.filter((part, i) => i !== at && part !== year);
  const day = others.length === 0 ? undefined : ORDINAL.exec(others[0] ?? "")?.[1];
  if (others.length > 1 || (others.length === 1 && day === undefined)) return null;
  return checked(year, String(monthOfName(parts[at] ?? "")), day);
}

/** Days since 30 December 1899, as spreadsheets count from March 1900 on. */
function readDayNumber(text: string, { excelDates }: DateContext): Reading<string> {
  if (!excelDates)
    return refused("a number, not a date", `${EXAMPLES}, or day numbers of a spreadsheet switched on for the file`);
  const date = new Date((Math.floor(Number(text)) - 25_569) * 86_400_000).toISOString().slice(0, 10);
  return checked(date.slice(0, 4), date.slice(5, 7), date.slice(8, 10));
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO text of a date that exists, or why it does not. */
function checked(year: string | undefined, month: string | undefined, day: string | undefined): Reading<string> {
  const y = Number(year);
  const m = Number(month);
  const d = Number(day);
  if (y < FIRST_YEAR || y > LAST_YEAR)
    return refused(`the year ${year} is not between ${FIRST_YEAR} and ${LAST_YEAR}`, EXAMPLES);
  if (month === undefined) return understood(String(y));
  if (m < 1 || m > 12) return refused(`there is no month ${m}`, EXAMPLES);
  const monthText = `${y}-${String(m).padStart(2, "0")}`;
  if (day === undefined) return understood(monthText);
  const days = daysInMonth(y, m);
  if (d < 1) return refused("there is no day 0", `a date that exists, or ${monthText}`);
  if (d > days) {
    const of = m === 2 ? `${nameOfMonth(m)} ${y}` : nameOfMonth(m);
    return refused(`${of} has ${days} days`, `a date that exists, or ${monthText}`);
  }
  return understood(`${monthText}-${String(d).padStart(2, "0")}`);
}
