import type { Editor } from "../auth/signed-in";
import type { AuditEvent } from "../core/access/audit-filter";
import { findNearNames, type NearPair } from "../core/hand/near-names";
import type { NamedParty, PartyKind } from "../core/hand/party";
import { readAuditPage } from "../data/audit-events";
import { readPartyNames, searchParties } from "../data/hand/named-parties";

/** Found names, offered pairs and merges shown at once. */
const MOST = 50;
/** Names that are compared: two hundred thousand take about a second; of more the first in the alphabet. */
const MOST_NAMES = 200_000;

/** What the page of startups or investors shows. */
export interface PartyDesk {
  /** Found by the text that was asked for; empty without one. */
  found: NamedParty[];
  /** Names that look like one and the same. */
  near: NearPair[];
  /** The last merges, newest first. */
  merges: AuditEvent[];
}

/** Startups or investors by name, pairs that may be one, and what was merged. */
export async function findParties(_editor: Editor, kind: PartyKind, text: string): Promise<PartyDesk> {
  const action = kind === "startup" ? "startup.merged" : "investor.merged";
  const [found, names, merges] = await Promise.all([
    text.trim() === "" ? [] : searchParties(kind, text, MOST),
    readPartyNames(kind, MOST_NAMES),
    readAuditPage({ action }, MOST),
  ]);
  return { found, near: findNearNames(names, MOST), merges: merges.events };
}
