import { OWN_DUTY_PATTERNS } from "./investors-own-duty";
import { ORDINARY_PATTERNS } from "./ordinary-terms";
import { FRAME_PATTERNS } from "./read-frames";
import { GATE_PATTERNS } from "./read-gates";
import { STANDING_PATTERNS } from "./read-standing";
import { NEGATED } from "./without-negated";

/** Patterns of the clause logic over a segment's own words, or these with what leads in to them. */
export const CLAUSE_PATTERNS: readonly RegExp[] = [
  NEGATED,
  ...FRAME_PATTERNS,
  ...GATE_PATTERNS,
  ...STANDING_PATTERNS,
  ...ORDINARY_PATTERNS,
  ...OWN_DUTY_PATTERNS,
];
