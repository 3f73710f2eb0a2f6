import type { TermDeal } from "@/lib/core/market/public-terms";
import { type Money, money, toMajor } from "@/lib/core/shared/money";

/** A deal is of the same order where its amount is within this factor: a third to three times. */
const FACTOR = 3;

/** Public deals in dollars, of the same order of size, whose cloud term is on record. */
export function comparableDeals(deals: readonly TermDeal[], usd: number): { n: number; from: Money; to: Money } {
  const from = money(usd / FACTOR, "USD");
  const to = money(usd * FACTOR, "USD");
  const inside = deals.filter(
    ({ amount }) => amount.currency === "USD" && toMajor(amount) >= toMajor(from) && toMajor(amount) <= toMajor(to),
  );
  return { n: inside.length, from, to };
}
