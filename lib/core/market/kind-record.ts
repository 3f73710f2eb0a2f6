import type { ClauseKind } from "../taxonomy/clause-kind";
import type { Confidence } from "./deal";

/** A public deal in which one kind of clause is on record. */
export interface KindDeal {
  id: string;
  startup: string;
  /** ISO date, to the precision known. */
  announcedOn: string;
  lead: string[];
  /** What the source says of the term: 'exclusive, Azure'; null where it says no more than that there is one. */
  detail: string | null;
  quote: string | null;
  sourceUrl: string | null;
  confidence: Confidence;
}

/** How often a kind is on record in the public data set. What no source says is in neither count. */
export interface KindCount {
  kind: ClauseKind;
  /** Public deals with the clause, and those a source says are without it. */
  yes: number;
  no: number;
}

export interface KindCounts {
  counts: KindCount[];
  /** Verified public deals on record. */
  deals: number;
  /** ISO date of the newest change in the public data set. */
  asOf: string;
}
