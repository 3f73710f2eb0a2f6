import { type Money, toMajor } from "@/lib/core/shared/money";
import { moneyFull, moneyShort } from "@/lib/core/shared/money-text";
import { formatNumber } from "./number";

/** An amount for running text and charts, one decimal: '$45.0M', '$1.5B', '€950.0K', 'CNY 50.0B'. */
export function formatMoney(value: Money): string {
  return moneyShort(value);
}

/** An amount in full, for facts: '$45,000,000', '$0.14'. Minor units are shown only where there are some. */
export function formatMoneyFull(value: Money): string {
  return moneyFull(value);
}

/** An amount in millions for a column headed $M: '5,000', '45.0', '0.8'; one decimal below a hundred, none above. */
export function formatMillions(value: Money): string {
  const millions = toMajor(value) / 1e6;
  return formatNumber(millions, Math.abs(millions) < 99.95 && !Number.isInteger(millions) ? 1 : 0);
}
