import { z } from "zod";
import type { DealFilter } from "../core/market/deal-filter";
import type { InvestorPage, StartupPage } from "../core/market/party";
import { store } from "./client";
import { noSuchPage } from "./deal-cursor";
import { dealIndex } from "./deal-index/held-index";
import { investorRows, type PartyCount, type PartyRows, startupRows, walkParties } from "./deal-index/party-rows";

/** A page of a list of startups or investors. */
export interface PartyQuery extends Pick<DealFilter, "set" | "confidence"> {
  after?: string | undefined;
  before?: string | undefined;
  limit: number;
}

interface Ends {
  found: PartyCount[];
  next: string | null;
  previous: string | null;
}

/**
 * One page of the startups with a deal in a data set, by key.
 * @throws AppError bad-request for a cursor that is none.
 */
export async function readStartupPage(query: PartyQuery): Promise<StartupPage> {
  const index = await dealIndex(query.set);
  const { found, next, previous } = pageOf(startupRows(index.columns, index.match(query).bits), query);
  const rows = await store().startup.findMany({ where: { nameKey: { in: found.map(({ key }) => key) } } });
  const byKey = new Map(rows.map((row) => [row.nameKey, row]));
  return {
    set: query.set,
    next,
    previous,
    rows: found.flatMap(({ key, deals }) => {
      const row = byKey.get(key);
      return row === undefined ? [] : [{ name: row.name, key, country: row.country, synthetic: row.synthetic, deals }];
    }),
  };
}

/**
 * One page of the investors with a deal in a data set, by key.
 * @throws AppError bad-request for a cursor that is none.
 */
export async function readInvestorPage(query: PartyQuery): Promise<InvestorPage> {
  const index = await dealIndex(query.set);
  const { found, next, previous } = pageOf(investorRows(index.columns, index.match(query).bits), query);
  const rows = await store().investor.findMany({
    where: { nameKey: { in: found.map(({ key }) => key) } },
    include: { kinds: { orderBy: { kind: "asc" } } },
  });
  const byKey = new Map(rows.map((row) => [row.nameKey, row]));
  return {
    set: query.set,
    next,
    previous,
    rows: found.flatMap(({ key, deals }) => {
      const row = byKey.get(key);
      if (row === undefined) return [];
      return [{ name: row.name, key, kinds: row.kinds.map(({ kind }) => kind), synthetic: row.synthetic, deals }];
    }),
  };
}

function pageOf(rows: PartyRows, { after, before, limit }: PartyQuery): Ends {
  const backwards = before !== undefined;
  const cursor = before ?? after;
  // One more than shown tells whether the list goes on.
  const walked = walkParties(rows, cursor === undefined ? null : readCursor(cursor), backwards, limit + 1);
  const found = walked.slice(0, limit);
  if (backwards) found.reverse();
  const goesOn = walked.length > limit;
  const [first, last] = [found.at(0), found.at(-1)];
  const edge = backwards ? last : first;
  const comesFrom = cursor !== undefined && edge !== undefined && walkParties(rows, edge.key, !backwards, 1).length > 0;
  const [hasPrevious, hasNext] = backwards ? [goesOn, comesFrom] : [comesFrom, goesOn];
  return {
    found,
    next: last !== undefined && hasNext ? writeCursor(last.key) : null,
    previous: first !== undefined && hasPrevious ? writeCursor(first.key) : null,
  };
}

/** The key a page ends with, as opaque text. The mark keeps a cursor of the list of deals from passing for one. */
function writeCursor(key: string): string {
  return Buffer.from(JSON.stringify(["key", key])).toString("base64url");
}

const cursorSchema = z.tuple([z.literal("key"), z.string()]);

function readCursor(cursor: string): string {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")))[1];
  } catch {
    throw noSuchPage();
  }
}
