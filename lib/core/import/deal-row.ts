import type { Confidence } from "../market/deal";
import type { TriState } from "../market/deal-filter";
import type { Money } from "../shared/money";

/** A deal as one row states it, checked. Null is not stated, never zero; 'unknown' is stated as not disclosed or not stated. */
export interface ImportedDeal {
  startup: string;
  /** ISO date to the precision stated. */
  announcedOn: string;
  round: string | null;
  amount: Money | null;
  /** The upper end where the file gives a range; `amount` is the lower. The record stands by the lower and keeps the range as text. */
  amountTo: Money | null;
  valuation: Money | null;
  investors: string[];
  investorKinds: string[];
  country: string | null;
  cloudTerms: "exclusive" | "primary" | "preferred" | "multi" | "none" | null;
  cloudProvider: string | null;
  exclusivity: TriState;
  dataSharing: TriState;
  credits: TriState;
  /** Kinds of the taxonomy. */
  strings: string[];
  sourceUrl: string | null;
  sourceQuote: string | null;
  confidence: Confidence;
  externalKey: string | null;
  /**
   * How the file words what the record cannot hold exactly: a range, 'over $100M', 'Q3 2024'. The field holds what is known of
   * it. Null where every value is exact.
   */
  asWritten: Partial<Record<WordedField, string>> | null;
}

/** Fields whose value can be known in part only. */
export const WORDED_FIELDS = ["announcedOn", "amount", "valuation"] as const;
export type WordedField = (typeof WORDED_FIELDS)[number];

/** Why a row cannot be read: where, what stands there, why, and what would work. One per cell; a row can have several. */
export interface CellProblem {
  line: number;
  endLine: number;
  /** The header of the column; null where the row as a whole is wrong. */
  column: string | null;
  /** The value as the file has it, at most 200 characters. */
  value: string;
  reason: string;
  works: string;
}

export type ReadRow = { deal: ImportedDeal; line: number } | { problems: CellProblem[]; line: number };
