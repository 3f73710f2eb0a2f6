import { readAmount } from "./values/read-amount";
import { readDate } from "./values/read-date";

const ADDRESS = /^https?:\/\//i;
const CONTEXT = { decimalMark: null, currency: "USD", beside: null, scale: 1 } as const;

/** True for a cell that is a date, an amount or a web address, and so no name of a column. */
export function looksLikeData(cell: string): boolean {
  const text = cell.trim();
  if (text === "" || text.length > 100) return false;
  if (ADDRESS.test(text)) return true;
  if (!/\d/.test(text)) return false;
  const amount = readAmount(text, CONTEXT);
  return (amount.ok && amount.value !== null) || readDate(text, { order: "day-month", excelDates: true }).ok;
}
