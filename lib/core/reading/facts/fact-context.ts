import type { Parties } from "../finding";

/** What surrounds a clause: facts it leaves to a defined term or to the agreement's term are looked up here. */
export interface FactContext {
  /** The whole document's text. */
  documentText: string;
  /** Offset of the clause in `documentText`. */
  start: number;
  /** Text of the nearest heading or of the row's first cell; null for none. */
  heading: string | null;
  parties: Parties;
  /** The agreement's (initial) term in months, from `readTermMonths`; null where not stated. */
  termMonths: number | null;
}
