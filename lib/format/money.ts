import { currencyDigits, type Money, toMajor } from "@/lib/core/shared/money";
import { formatNumber } from "./number";

/** Signs that stand for one currency only; all others are written as their code. */
const SIGNS: Record<string, string> = { USD: "$", EUR: "€", GBP: "£" };

const sign = (currency: string) => SIGNS[currency] ?? `${currency} `;

/** An amount for running text and charts, one decimal: '$45.0M', '$1.5B', '€950.0K', 'CNY 50.0B'. */
export function formatMoney(value: Money): string {
  const major = toMajor(value);
  const size = Math.abs(major);
  // 999.95 of a unit already prints as 1,000.0, so it belongs to the next one.
  const [divisor, suffix] =
    size >= 999.95e6 ? [1e9, "B"] : size >= 999.95e3 ? [1e6, "M"] : size >= 1e4 ? [1e3, "K"] : [1, ""];
  const text = formatNumber(Math.abs(major) / divisor, suffix === "" ? 0 : 1);
  return `${major < 0 ? "\u2212" : ""}${sign(value.currency)}${text}${suffix}`;
}

/** An amount in full, for facts: '$45,000,000', '$0.14'. Minor units are shown only where there are some. */
export function formatMoneyFull(value: Money): string {
  const digits = currencyDigits(value.currency);
  const whole = value.minor % 10 ** digits === 0;
  const text = formatNumber(Math.abs(toMajor(value)), whole ? 0 : digits);
  return `${value.minor < 0 ? "\u2212" : ""}${sign(value.currency)}${text}`;
}

/** An amount in millions for a column headed $M: '5,000', '45.0', '0.8'; one decimal below a hundred, none above. */
export function formatMillions(value: Money): string {
  const millions = toMajor(value) / 1e6;
  return formatNumber(millions, Math.abs(millions) < 99.95 && !Number.isInteger(millions) ? 1 : 0);
}
