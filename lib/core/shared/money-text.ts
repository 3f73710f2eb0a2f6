import { currencyDigits, type Money, toMajor } from "./money";

/** Signs that stand for one currency only; all others are written as their code. */
const SIGNS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£" };
const MINUS = "\u2212";

function written(value: Money, figure: string): string {
  return `${value.minor < 0 ? MINUS : ""}${SIGNS[value.currency] ?? `${value.currency} `}${figure}`;
}

function grouped(size: number, decimals: number): string {
  const [whole = "", fraction] = size.toFixed(decimals).split(".");
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** An amount in running text, one decimal: '$45.0M', '$1.5B', '€950.0K', 'CNY 50.0B'; in full below 10,000. */
export function moneyShort(value: Money): string {
  const size = Math.abs(toMajor(value));
  // 999.95 of a unit already prints as 1,000.0, so it belongs to the next one.
  if (size >= 999.95e6) return written(value, `${grouped(size / 1e9, 1)}B`);
  if (size >= 999.95e3) return written(value, `${grouped(size / 1e6, 1)}M`);
  return written(value, size >= 1e4 ? `${grouped(size / 1e3, 1)}K` : grouped(size, 0));
}

/** An amount in full: '$45,000,000', '$0.14'. Minor units are shown only where there are some. */
export function moneyFull(value: Money): string {
  const digits = currencyDigits(value.currency);
  const whole = value.minor % 10 ** digits === 0;
  return written(value, grouped(Math.abs(toMajor(value)), whole ? 0 : digits));
}
