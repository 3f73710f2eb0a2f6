import type { Language } from "../document/canonical-document";
import type { Span } from "../shared/span";
import type { ClauseKind } from "../taxonomy/clause-kind";

/** 1 soft, 2 firm, 3 hard; by ANNOTATION.md. Protections have none. */
export type Severity = 1 | 2 | 3;

/** Facts a clause states; absent means not stated. Names and units are those of ANNOTATION.md. */
export interface Attributes {
  provider?: string;
  duration_months?: number;
  percent?: number;
  /** Dollars (major units). Other currencies: `amount` with `currency`. */
  amount_usd?: number;
  amount?: number;
  /** ISO 4217. */
  currency?: string;
  /** True where the clause outlives termination. */
  survival?: boolean;
}

/** By what standard a consent may be refused: at will, only with a good reason, or taken as given after silence. */
export type ConsentStandard = "free" | "reasoned" | "deemed";

/** Notice that a clause asks for or allows. */
export interface Notice {
  days: number;
  /** True for business days. */
  business: boolean;
}

/** Who the clause binds: the startup, the investor, both, or not stated. */
export type Bound = "company" | "investor" | "both" | "unstated";

/** One occurrence of a string or protection in a document. `text.slice(start, end) === quote` always. */
export interface Finding extends Span {
  kind: ClauseKind;
  quote: string;
  /** Null for protections. */
  severity: Severity | null;
  /** Why this severity, in words for the founder, most important first: 'sole provider', '36 months'. */
  severityReasons: string[];
  /** 0..1: how sure the reader is that the clause is of this kind; calibrated, so that of findings at .9 nine in ten are right. */
  confidence: number;
  bound: Bound;
  attributes: Attributes;
  /** Where the clause turns on somebody's consent; absent where it does not. */
  consent?: ConsentStandard;
  /** Absent where the clause states none. */
  notice?: Notice;
  /** Exceptions and provisos attached to the clause, as spans of the document. */
  carveOuts: (Span & { quote: string })[];
  language: Language;
  /** The id of the cue that proposed it: every finding can be traced to a rule. */
  cue: string;
}

/** Words that look like a string and are none, with the reason, for 'Read, and not counted'. */
export interface NotCounted extends Span {
  quote: string;
  /** The kind it looks like. */
  kind: ClauseKind;
  /** For the founder: 'concerns this financing only', 'customary, on founders\' shares'. */
  reason: string;
}

/** A clause that may be of a kind, and may not: it is shown to be looked at, and never scored. */
export interface WorthALook extends Span {
  quote: string;
  kind: ClauseKind;
  /** 0..1, calibrated, below the line from which a finding counts. */
  confidence: number;
}

/** The two sides as the document names them. */
export interface Parties {
  /** Names and defined terms of the startup, longest first: ['Larkspur Reasoning, Inc.', 'the Company']. */
  company: string[];
  /** Names and defined terms of the strategic investor and its affiliates, longest first. */
  investor: string[];
}

/** What reading a document gives. Findings are in document order and do not repeat each other. */
export interface Reading {
  findings: Finding[];
  notCounted: NotCounted[];
  /** In document order; no place is listed here and in `findings` or `notCounted` under the same kind. */
  worthALook: WorthALook[];
  parties: Parties;
  /** The strategic investor's money as stated, dollars; null where not stated. */
  investmentUsd: number | null;
  /** True where the paper says that it is, save some clauses, not binding. */
  nonBinding: boolean;
}
