const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * A date for prose, to the precision it is known: '2024' stays '2024', '2024-03' gives 'Mar 2024', '2024-03-07' (or a
 * full ISO time, in UTC) gives '7 Mar 2024'.
 */
export function formatDay(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split("-");
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return year ?? iso;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
