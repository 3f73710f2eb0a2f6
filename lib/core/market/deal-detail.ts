import type { Confidence, DealRow } from "./deal";
import type { TriState } from "./deal-filter";

/** Where a single value comes from, and how far it can be trusted. */
export interface Sourced {
  /** Name of the source: the host of a page, 'Calibrated data set', a file. */
  source: string;
  sourceUrl: string | null;
  quote: string | null;
  /** ISO date at which the source said so, to the precision known; null where not known. */
  statedOn: string | null;
  confidence: Confidence;
}

/** A term of a deal as one source states it; sources that disagree are entries of their own. */
export interface StatedTerm extends Sourced {
  /** A clause kind or another token of the record. */
  kind: string;
  state: TriState;
  detail: string | null;
}

/** A field of a deal as one source states it. */
export interface StatedField extends Sourced {
  field: string;
  /** As text; money as '<minor units> <currency>'. */
  value: string | null;
  /** True for the value the deal stands by. */
  current: boolean;
}

export interface DealInvestor {
  id: string;
  /** The name as it is compared: the address of its page. */
  key: string;
  name: string;
  lead: boolean;
  /** Empty where the record does not say. */
  kinds: string[];
}

/** One deal with everything on record about it. */
export interface DealDetail {
  deal: DealRow;
  /** The startup's name as it is compared: the address of its page. */
  startupKey: string;
  /** The startup's deals of the same data set, this one among them, oldest first. */
  history: DealRow[];
  /** In the order of the source. */
  investors: DealInvestor[];
  terms: StatedTerm[];
  fields: StatedField[];
  /** ISO date of the newest change. */
  asOf: string;
}
