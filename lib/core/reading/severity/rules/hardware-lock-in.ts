import type { SeverityTable } from "../severity-rule";
import { SOFT, SOLE } from "../words";

const FIRST =
  /\b(?:first|ahead of|before|prior to|priority|precedence|no later than|not later than|earlier|default|reference target|in preference|at the same time)\b|优先|優先|首发|首個|首个|先行|不得晚于|第一顺位|第一順位|先在/i;
/** Others follow once these have been served: 'only upon completion thereof', 'until the A9 variant passes'. */
const IN_TURN =
  /\bonly (?:upon|when|once|after|if)\b|\b(?:may not|not|no) [^.;]{0,60}\buntil\b[^.;]{0,60}\b(?:accept\w*|certif\w*|complet\w*|pass(?:es|ed)?|qualif\w*|record\w*|verif\w*)\b|\bas long as it has\b/i;
const KEEP_BUILD =
  /\b(?:keep|retain|maintain|keeps|maintains) (?:a |its )?(?:working|passing|current)\b|\bworking (?:build|branch|order)\b/i;
const MUST_RUN = /\b(?:shall|will|must|to) be (?:trained|served|executed|run)(?: from scratch)? on\b/i;
const EXCLUSIVE =
  /\b(?:only on|exclusive(?:ly)?|sole(?:ly)?|nothing else|no other|to the exclusion)\b|唯一|只在|只能|必须由|均须在|独家/i;

/** The only chips, or for two years and more, is hard; first or most, firm; efforts and working builds, soft. */
export const HARDWARE_LOCK_IN: SeverityTable = [
  { severity: 1, reason: "efforts only", text: SOFT },
  { severity: 1, reason: "a working build only", text: KEEP_BUILD },
  { severity: 1, reason: "under a year", months: [0, 12], not: EXCLUSIVE },
  { severity: 3, reason: "", months: [24, Number.POSITIVE_INFINITY] },
  { severity: 2, reason: "", months: [12, 24] },
  { severity: 3, reason: "only these chips", text: EXCLUSIVE },
  { severity: 2, reason: "most of the compute", percent: [0, 101] },
  { severity: 2, reason: "optimised for them first", text: FIRST },
  { severity: 2, reason: "others only after them", text: IN_TURN },
  { severity: 3, reason: "must run on these chips", text: MUST_RUN },
  { severity: 3, reason: "only these chips", text: SOLE },
  { severity: 2, reason: "ported to the investor's chips" },
];
