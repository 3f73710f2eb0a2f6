import type { DealQuery, Provenance } from "../../core/market/deal-filter";
import type { NameList } from "./name-list";

/** The values of one column as numbers: 0 = not disclosed, n = the n-th name of the list, which is in order. */
export interface CodedColumn {
  codes: Uint32Array;
  names: string[];
}

/** Rows in rising order of a value, rows of one value in order of their ids; those that disclose none at the end. */
export interface RowOrder {
  rows: Uint32Array;
  /** How many disclose the value. */
  disclosed: number;
  /** Per row the rank of its value, from 0 on; rows of one value have one rank. Those that disclose none have the highest. */
  ranks: Uint32Array;
}

/**
 * The deals of one data set, column by column, in order of their ids: what filters, counts and orders need and no more. The
 * rows that are shown come from the database.
 */
export interface DealColumns {
  set: Provenance;
  /** State of the record that was read (DataVersion). */
  version: number;
  rows: number;
  /** ID_BYTES per deal: see packed-id.ts. */
  ids: Uint8Array;
  years: Uint16Array;
  countries: CodedColumn;
  rounds: CodedColumn;
  confidences: CodedColumn;
  exclusivity: CodedColumn;
  dataSharing: CodedColumn;
  cloudTerms: CodedColumn;
  /** Ids of the imports that brought the deals. */
  imports: CodedColumn;
  /** Per kind of string on record where its deals begin in `stringRows`; one more than there are kinds. */
  stringNames: string[];
  stringStarts: Uint32Array;
  stringRows: Uint32Array;
  /** US cents; NaN = not disclosed. */
  amounts: Float64Array;
  /** Bit n is set where an investor of the n-th kind takes part. */
  kinds: Uint32Array;
  kindNames: string[];
  /** The key of each deal's startup as an index of `startupKeys`, which is in order. */
  startups: Uint32Array;
  startupKeys: NameList;
  /** Per investor where its deals begin in `investorRows`; one more than there are investors. */
  investorStarts: Uint32Array;
  investorRows: Uint32Array;
  investorKeys: NameList;
  /** Words of sources, in lower case, with the row each belongs to. */
  quotes: NameList;
  quoteRows: Uint32Array;
  orders: Record<DealQuery["sort"], RowOrder>;
}
