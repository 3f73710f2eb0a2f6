const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * An ISO date in prose, to the precision known: '2023-01-23' -> '23 Jan 2023', '2023-01' -> 'Jan 2023', '2023' -> '2023'.
 * `long` writes the month out. Text that is no date is returned unchanged. Pure: no time zone is involved.
 */
export function formatDate(iso: string, style: "short" | "long" = "short"): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? [];
  if (year === undefined) return iso;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  const written = style === "long" ? name : name.slice(0, 3);
  return day === undefined ? `${written} ${year}` : `${Number(day)} ${written} ${year}`;
}
