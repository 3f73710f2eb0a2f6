import { z } from "zod";
import { money } from "../../lib/core/shared/money";
import type { SqliteDatabase } from "../../lib/data/connection";
import { foldName } from "../../lib/data/fold-name";
import { stableId } from "../../lib/data/new-id";
import { upsertRows } from "../../lib/data/upsert-rows";
import { ARTICLE } from "./article";
import { number, optionalNumber, optionalText, partialDate, readTable, text } from "./read-table";
import type { Names } from "./record-names";

const totalSchema = z.object({
  year: number,
  source: text.min(1),
  scope: text.min(1),
  funding_usd_b: number,
  deals: optionalNumber,
  avg_deal_usd_m: optionalNumber,
  source_url: optionalText,
  note: optionalText,
});

const eventSchema = z.object({
  date: partialDate,
  kind: text.min(1),
  event: text.min(1),
  source_url: optionalText,
  confidence: text.min(1),
});

const offerSchema = z.object({
  date: partialDate,
  startup: text.min(1),
  investor: text.min(1),
  offer: text.min(1),
  stated_reason: optionalText,
  status: text.min(1),
  source_url: optionalText,
  note: optionalText,
});

/** What other counters say of the same years, dated events, and offers that were declined. */
export function seedMarket(db: SqliteDatabase, directory: string, names: Names): void {
  seedTotals(db, directory, names);
  const events = readTable(directory, "market-events.csv", eventSchema).map((event) => ({
    id: stableId(`event:${event.date}:${event.event}`),
    happenedOn: event.date,
    kind: event.kind,
    event: event.event,
    sourceId: pageSource(names, event.source_url),
    confidence: event.confidence,
  }));
  upsertRows(db, "MarketEvent", ["happenedOn", "event"], events);

  const idOf = (table: string, name: string) =>
    (db.prepare(`SELECT "id" FROM "${table}" WHERE "nameKey" = ?`).get([foldName(name)]) as { id: string } | undefined)
      ?.id ?? null;
  const offers = readTable(directory, "declined-offers.csv", offerSchema).map((offer) => ({
    id: stableId(`offer:${offer.date}:${offer.startup}:${offer.investor}`),
    offeredOn: offer.date,
    startupName: offer.startup,
    startupId: idOf("Startup", offer.startup),
    investorName: offer.investor,
    investorId: idOf("Investor", offer.investor),
    offer: offer.offer,
    reason: offer.stated_reason === "n/a" ? null : offer.stated_reason,
    status: offer.status,
    sourceId: pageSource(names, offer.source_url),
    note: offer.note,
  }));
  upsertRows(db, "DeclinedOffer", ["offeredOn", "startupName", "investorName"], offers);
}

function seedTotals(db: SqliteDatabase, directory: string, names: Names): void {
  const rows = readTable(directory, "market-totals.csv", totalSchema).map((total) => {
    const fromArticle = total.source === "seed article";
    const url = total.source_url?.startsWith("http") ? total.source_url : null;
    return {
      id: stableId(`total:${total.year}:${total.source}:${total.scope}`),
      year: total.year,
      counter: fromArticle ? ARTICLE.name : total.source,
      scope: total.scope,
      fundingMinor: money(total.funding_usd_b * 1e9, "USD").minor,
      averageMinor: total.avg_deal_usd_m === null ? null : money(total.avg_deal_usd_m * 1e6, "USD").minor,
      currency: "USD",
      deals: total.deals,
      sourceId: fromArticle ? names.source(ARTICLE.kind, ARTICLE.name, null) : pageSource(names, url),
      note: total.note,
    };
  });
  upsertRows(db, "MarketTotal", ["year", "counter", "scope"], rows);
}

/** The source row of a web page, named for its host. */
export function pageSource(names: Names, url: string | null): string {
  return names.source("page", url === null ? "no page" : new URL(url).hostname.replace(/^www\./, ""), url);
}
