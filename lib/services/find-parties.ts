import type { Editor } from "../auth/signed-in";
import type { AuditEvent } from "../core/access/audit-filter";
import type { NearPair } from "../core/hand/near-names";
import type { NamedParty, PartyKind } from "../core/hand/party";
import { readAuditPage } from "../data/audit-events";
import { searchParties } from "../data/hand/named-parties";
import { readNearPairs } from "../data/hand/near-pairs";
import { pairKey, readToldApart } from "../data/hand/tell-apart";

/** Found names shown at once, and decisions of each kind. */
const MOST = 50;
const MOST_CHANGES = 20;
/** Pairs on one page. */
const PAIRS_PER_PAGE = 50;

/** Pairs that look like one and the same, without those that were said to be two. */
export interface NearPage {
  pairs: NearPair[];
  /** All there are, on all pages; `cut` = there are more, and only so many are listed. */
  count: number;
  cut: boolean;
  /** From 1: the one asked for, or the last where there are fewer. */
  page: number;
  perPage: number;
}

/** What the page of startups or investors shows. */
export interface PartyDesk {
  /** Found by the text that was asked for; empty without one. */
  found: NamedParty[];
  near: NearPage;
  /** The last merges, and pairs that were said to be two, newest first. */
  merges: AuditEvent[];
  apart: AuditEvent[];
}

/** Startups or investors by name, pairs that may be one, and what was decided. @param page of the pairs, from 1. */
export async function findParties(_editor: Editor, kind: PartyKind, text: string, page = 1): Promise<PartyDesk> {
  const [found, near, merges, apart] = await Promise.all([
    text.trim() === "" ? [] : searchParties(kind, text, MOST),
    nearPage(kind, page),
    readAuditPage({ action: kind === "startup" ? "startup.merged" : "investor.merged" }, MOST_CHANGES),
    readAuditPage({ action: kind === "startup" ? "startup.told-apart" : "investor.told-apart" }, MOST_CHANGES),
  ]);
  return { found, near, merges: merges.events, apart: apart.events };
}

async function nearPage(kind: PartyKind, asked: number): Promise<NearPage> {
  const [near, apart] = await Promise.all([readNearPairs(kind), readToldApart(kind)]);
  const pairs = near.pairs.filter(({ one, other }) => !apart.has(pairKey(one.id, other.id)));
  const page = Math.max(1, Math.min(asked, Math.ceil(pairs.length / PAIRS_PER_PAGE)));
  const from = (page - 1) * PAIRS_PER_PAGE;
  const shown = pairs.slice(from, from + PAIRS_PER_PAGE);
  return { pairs: shown, count: pairs.length, cut: near.cut, page, perPage: PAIRS_PER_PAGE };
}
