import { compareOffers } from "./compare-offers";
import type { Offer } from "./offer";
import { type OffersQuery, offersSearch } from "./offers-query";
import { offersVerdict } from "./offers-verdict";
import { sensitivityOf } from "./sensitivity";

/**
 * A comparison as programs get it: the page's numbers. Money is in integer minor units of the currency beside it.
 * @param offers with what the reader typed applied, in the order of the query.
 */
export function offersAnswer(query: OffersQuery, offers: readonly Offer[]) {
  const comparison = compareOffers(offers, query.rate, query.exchange);
  return {
    /** The one address of this comparison. */
    query: offersSearch(query),
    answer: offersVerdict(comparison),
    currency: comparison.currency,
    ratesNeeded: comparison.ratesNeeded,
    best: comparison.best,
    discountRatePercent: query.rate,
    offers: comparison.offers.map(({ offer, breakEven, common, ...result }, i) => ({
      source: query.entries[i]?.source ?? "h",
      name: offer.name,
      currency: offer.currency,
      ...result,
      breakEvenPercent: breakEven,
      inComparisonCurrency: common?.minor ?? null,
      ends: offer.ends,
      figures: offer.figures,
      sources: offer.sources,
      reading: offer.reading,
      sensitivity: sensitivityOf(offer, query.rate),
    })),
  };
}
