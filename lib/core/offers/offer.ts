import type { Severity } from "../reading/finding";
import type { Grade } from "../report/report";
import type { ClauseKind } from "../taxonomy/clause-kind";
import type { Ends, FieldName, Figures } from "./offer-field";

/** Where a figure comes from. */
export type FigureSource =
  /** Read in the paper. `finding` is the clause's label where the figure is a clause's, `place` 'line 58' or 'page 3'. */
  | { from: "read"; finding: string | null; severity: Severity | null; place: string | null }
  /** Not in the paper: our assumption, with its reason. */
  | { from: "assumed"; reason: string }
  /** The reader's own. */
  | { from: "typed" }
  /** The paper has such a clause and does not give the figure: it must be typed in to be counted. */
  | { from: "unstated"; ask: string }
  /** The paper has no such clause. */
  | { from: "none" };

/** The terms that an effective value follows from. */
export interface OfferTerms {
  /** ISO 4217; all money of the offer is in it. */
  currency: string;
  figures: Figures;
  ends: Ends;
}

/** What the report says of the paper behind an offer. */
export interface OfferReading {
  file: string;
  /** Address of the report. */
  href: string;
  score: number;
  grade: Grade;
  /** Severities of its strings. */
  strings: Severity[];
  protections: number;
  /** The string that takes most points; null where there is none. */
  worst: { label: string; kind: ClauseKind; severity: Severity; text: string } | null;
}

/** One offer to compare. */
export interface Offer extends OfferTerms {
  name: string;
  sources: Record<FieldName, FigureSource>;
  /** Null for an offer typed in, which is taken to have no strings. */
  reading: OfferReading | null;
}
