import { type Money, money, toMajor } from "../shared/money";
import { breakEvenPercent, type EffectiveValue, effectiveValue } from "./effective-value";
import type { Offer } from "./offer";
import { SLOTS } from "./offers-query";

export interface ComparedOffer extends EffectiveValue {
  /** 'A' to 'D'. */
  letter: string;
  offer: Offer;
  /** How much lower a clean offer may be, per cent of the headline; null where the headline is not stated. */
  breakEven: number | null;
  /** The value in the currency of the comparison; null where the value or the rate is missing. */
  common: Money | null;
}

export interface OffersComparison {
  offers: ComparedOffer[];
  /** The currency the values are compared in: the first offer's. */
  currency: string;
  /** Currencies that need a rate before their offers can be compared. */
  ratesNeeded: string[];
  /** Letters of the offers worth most, more than one where they tie; empty where fewer than two can be compared. */
  best: string[];
}

function inCommon(
  value: number | null,
  offer: Offer,
  currency: string,
  exchange: Record<string, number>,
): Money | null {
  if (value === null) return null;
  if (offer.currency === currency) return { minor: value, currency };
  const rate = exchange[offer.currency];
  try {
    return rate === undefined ? null : money(toMajor({ minor: value, currency: offer.currency }) * rate, currency);
  } catch {
    // Beyond exact minor units: a rate that no two currencies have.
    return null;
  }
}

/**
 * Offers side by side. Sums in different currencies are never added or compared without a rate the reader typed in.
 * @param yearly discount rate, per cent a year.
 * @param exchange what one unit of a currency is worth in the first offer's.
 */
export function compareOffers(
  offers: readonly Offer[],
  yearly = 0,
  exchange: Record<string, number> = {},
): OffersComparison {
  const currency = offers[0]?.currency ?? "USD";
  const compared = offers.map((offer, i): ComparedOffer => {
    const result = effectiveValue(offer, yearly);
    return {
      letter: (SLOTS[i] ?? "a").toUpperCase(),
      offer,
      ...result,
      breakEven: breakEvenPercent(result),
      common: inCommon(result.value, offer, currency, exchange),
    };
  });
  const worth = compared.flatMap(({ common }) => (common === null ? [] : [common.minor]));
  const most = Math.max(...worth);
  const others = new Set(offers.map((offer) => offer.currency).filter((code) => code !== currency));
  return {
    offers: compared,
    currency,
    ratesNeeded: [...others].filter((code) => exchange[code] === undefined).sort(),
    best: worth.length < 2 ? [] : compared.filter(({ common }) => common?.minor === most).map(({ letter }) => letter),
  };
}
