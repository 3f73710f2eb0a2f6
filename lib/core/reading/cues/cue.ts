import type { ClauseKind } from "../../taxonomy/clause-kind";

/**
 * HOW TO WRITE A CUE
 *
 * A cue is one small, declarative reason to believe that a segment (a sentence, a list item, a table cell) is a clause of
 * one kind. It is matched against the segment's NORMALISED text, never against the source:
 *
 *  - lower case; typographic quotes and dashes made plain; runs of space are one space; traditional Chinese made simplified;
 *  - the startup, under whatever name or defined term the paper uses, is `COMPANY`; the strategic investor and its group
 *    are `INVESTOR` ('Stratus Peak Cloud' -> 'INVESTOR cloud'). 'we', 'you' are resolved too where the paper shows who
 *    speaks. Names the reader could not place stay as they are, so a cue should work without the role words where it can:
 *    prefer `shall ~ train` over `COMPANY shall ~ train`, and let `bound` say who must be bound;
 *  - defined terms for the known roles: competitors and 'Restricted Persons' are `RIVAL`, a named cloud, chip or model of a
 *    party reads 'INVESTOR cloud', 'INVESTOR chip', 'COMPANY model';
 *  - numbers are digits: 'eighty per cent' -> '80%', 'twenty-four (24) months' -> '24 months', 八成 -> 80%, 百分之八十 -> 80%;
 *  - a list item carries its lead-in and a cell its row label before a ' | ': 'COMPANY shall not: | release any weights'.
 *
 * Write patterns with the tags `en` and `zh` from pattern.ts: ` ~ ` is a gap of up to 40 characters, ` ~~ ` of up to 140,
 * both without ';'. English cues interpolate the word lists of words-en.ts and use the shared conditions there
 * (`has.compute`, ...) as separate entries of `all`: they are tested once per segment whatever the number of cues.
 * Never nest quantifiers; every gap is bounded; no look-behind is needed.
 *
 * Aim at meaning, not at phrasing: name the concepts that must meet (who + may/must + what), list each concept's synonyms
 * once, and let several weak cues add up. Scores of different cues of one kind in one segment combine as independent
 * evidence, 1 - (1-w1)(1-w2)...; a candidate is accepted from 0.5. So 0.9 = this wording alone is practically always of
 * this kind; 0.6 = enough on its own, may be wrong one time in three; 0.3 = supports others only.
 * Negation, definitions, headings, questions, dropped drafts and other people's deals are the clause logic's work: do not
 * repeat them in `none`, except where a negation belongs to the kind (protections).
 */
export interface Cue {
  /** '<kind>/<en|zh>/<what it means>', unique. Findings carry it, so say the reason: 'mfn_pricing/en/lowest-price-given'. */
  id: string;
  language: "en" | "zh";
  /** Each must match somewhere in the normalised segment; at least one in the segment's own words (not only its lead-in). */
  all: RegExp[];
  /** At least one must match. */
  any?: RegExp[];
  /** None may match. */
  none?: RegExp[];
  /** Each must match the surroundings: heading path, row label, lead-in and the sentence before, joined by ' | '. */
  context?: RegExp[];
  /** Required bearer of the duty or loss, where the clause logic can tell; an unstated bearer passes. */
  bound?: "company" | "investor";
  /** 0..1, see above. */
  weight: number;
  /** A sentence of your own that this cue must match; a test reads it with the whole engine. Parties: the Company, the Investor. */
  example: string;
  /** A sentence that looks alike; the test expects no finding of this kind. */
  counterExample?: string;
}

/** Words that resemble a kind and are none. Suppresses the kind in the segment and is shown with its reason. */
export interface LookAlike {
  /** '<kind>/<en|zh>/not-<what>', unique. */
  id: string;
  language: "en" | "zh";
  /** Each must match the normalised segment. */
  all: RegExp[];
  none?: RegExp[];
  /** For the founder: "customary, on founders' shares". */
  reason: string;
  /** A sentence that must be turned down by it. */
  example: string;
}

/** Everything that proposes or refuses one kind. One file per kind: cues/<kind>.ts exports exactly this. */
export interface KindCues {
  kind: ClauseKind;
  cues: Cue[];
  lookAlikes: LookAlike[];
}
