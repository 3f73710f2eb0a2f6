import { ORDINARY_PATTERNS } from "./ordinary-terms";
import { FRAME_PATTERNS } from "./read-frames";
import { GATE_PATTERNS } from "./read-gates";
import { STANDING_PATTERNS } from "./read-standing";
import { NEGATED } from "./without-negated";
import { WRONG_SIDE_PATTERNS } from "./wrong-side";

/** Patterns of the clause logic over a segment's own words, or these with what leads in to them. */
export const CLAUSE_PATTERNS: readonly RegExp[] = [
  NEGATED,
  ...FRAME_PATTERNS,
  ...GATE_PATTERNS,
  ...STANDING_PATTERNS,
  ...ORDINARY_PATTERNS,
  ...WRONG_SIDE_PATTERNS,
];
