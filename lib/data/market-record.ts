import type { MarketEvent, MarketTotal, PublishedYear } from "../core/market/trend";
import { store } from "./client";

const BILLION_MINOR = 100_000_000_000;
const MILLION_MINOR = 100_000_000;

/** The market table as published, year by year. */
export async function readPublishedYears(): Promise<PublishedYear[]> {
  const rows = await store().publishedYear.findMany({ orderBy: { year: "asc" }, include: { source: true } });
  return rows.map((row) => ({
    year: row.year,
    fundingUsdB: Number(row.fundingMinor) / BILLION_MINOR,
    exclusivityPct: row.exclusivityPct,
    averageUsdM: Number(row.averageMinor) / MILLION_MINOR,
    dataSharingPct: row.dataSharingPct,
    largeCloudPct: row.largeCloudPct,
    source: row.source.name,
  }));
}

/** What each counter says of each year, the article among them. */
export async function readMarketTotals(): Promise<MarketTotal[]> {
  const rows = await store().marketTotal.findMany({
    orderBy: [{ year: "asc" }, { counter: "asc" }, { scope: "asc" }],
    include: { source: true },
  });
  return rows.map((row) => ({
    year: row.year,
    source: row.counter,
    scope: row.scope,
    fundingUsdB: Number(row.fundingMinor) / BILLION_MINOR,
    deals: row.deals,
    averageUsdM: row.averageMinor === null ? null : Number(row.averageMinor) / MILLION_MINOR,
    sourceUrl: row.source.url,
    note: row.note,
  }));
}

/** Dated events, oldest first. */
export async function readMarketEvents(): Promise<MarketEvent[]> {
  const rows = await store().marketEvent.findMany({
    orderBy: [{ happenedOn: "asc" }, { id: "asc" }],
    include: { source: true },
  });
  return rows.map((row) => ({
    date: row.happenedOn,
    kind: row.kind,
    event: row.event,
    sourceUrl: row.source.url,
    confidence: row.confidence,
  }));
}
