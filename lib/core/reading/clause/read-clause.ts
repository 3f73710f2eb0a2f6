import type { Bound } from "../finding";
import type { MatchText } from "../matching/match-text";
import type { Frame } from "./frame";
import { boundBy, readFrames } from "./read-frames";
import { type Inoperative, readStanding } from "./read-standing";
import { withoutNegated } from "./without-negated";

/** The clause logic of one segment: whom its words bind to what, whether they are in force, and what negation leaves of them. */
export interface Clause {
  frames: Frame[];
  bound: Bound;
  inoperative: Inoperative | null;
  /** The segment's own words without their negated clauses. */
  affirmed: string;
}

export function readClause(text: MatchText): Clause {
  const { full, own, may } = text;
  const frames = readFrames(full, may);
  return { frames, bound: boundBy(frames), inoperative: readStanding(text), affirmed: withoutNegated(own, may) };
}
