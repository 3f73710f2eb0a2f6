/** An amount in integer minor units (cents, fen, ...) with its ISO 4217 currency. Never a float, never without currency. */
export interface Money {
  minor: number;
  currency: string;
}

/** Minor units per major unit; currencies without a minor unit are listed, all others have 100. Source: ISO 4217. */
const NO_MINOR = new Set(["JPY", "KRW", "VND", "CLP", "ISK"]);

/** Digits after the decimal point of a currency: 0 or 2. */
export function currencyDigits(currency: string): 0 | 2 {
  return NO_MINOR.has(currency) ? 0 : 2;
}

/**
 * Money from an amount in major units.
 * @throws RangeError where the amount is not finite or its minor units are no safe integer.
 */
export function money(major: number, currency: string): Money {
  const minor = Math.round(major * 10 ** currencyDigits(currency));
  if (!Number.isSafeInteger(minor)) throw new RangeError(`amount out of range: ${major} ${currency}`);
  return { minor, currency };
}

/** The amount in major units, for display and ratios only; sums stay in minor units. */
export function toMajor(value: Money): number {
  return value.minor / 10 ** currencyDigits(value.currency);
}
