import { currencyDigits, type Money, money } from "../../shared/money";

/** Money where the amount is one that a deal can state: positive, and its minor units a safe integer; else null. */
export function moneyOrNull(amount: number | null, currency: string | null): Money | null {
  if (amount === null || currency === null || !(amount > 0)) return null;
  return amount * 10 ** currencyDigits(currency) <= Number.MAX_SAFE_INTEGER ? money(amount, currency) : null;
}
