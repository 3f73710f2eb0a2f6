import { currencyDigits, type Money } from "../shared/money";

/** Money as the record writes it in a field with a source: '<minor> <currency>'. */
export function moneyText({ minor, currency }: Money): string {
  return `${minor} ${currency}`;
}

/** By the digits behind the point. Made once: making one takes longer than a hundred figures. */
const FIGURES = {
  0: new Intl.NumberFormat("en", { maximumFractionDigits: 0 }),
  2: new Intl.NumberFormat("en", { maximumFractionDigits: 2 }),
} as const;

const MONEY = /^(-?\d+) ([A-Z]{3})$/;

/**
 * A value of a field as a plan shows it: money in whole units with its currency, everything else as it is.
 * Example: '1250000000 USD' of the amount is 'USD 12,500,000'.
 */
export function valueText(field: string, value: string): string {
  const found = field === "amount" || field === "valuation" ? MONEY.exec(value) : null;
  if (found === null) return value;
  const [, minor = "", currency = ""] = found;
  const digits = currencyDigits(currency);
  return `${currency} ${FIGURES[digits].format(Number(minor) / 10 ** digits)}`;
}
