import type { MarketEvent, MarketTotal, PublishedYear } from "../core/market/trend";
import { readMarketEvents, readMarketTotals, readPublishedYears } from "../data/market-record";

/** Dated events of the market, oldest first. */
export function findMarketEvents(): Promise<MarketEvent[]> {
  return readMarketEvents();
}

/** What each counter says of each year. */
export function findMarketTotals(): Promise<MarketTotal[]> {
  return readMarketTotals();
}

/** The yearly table as the article published it. */
export function findPublishedYears(): Promise<PublishedYear[]> {
  return readPublishedYears();
}
