import { ANY_MAY, type May } from "../matching/word-gate";
import type { Frame } from "./frame";

const SAYS_YES =
  "(?:INVESTOR(?:'s [a-z -]{0,40}?)? (?:has |have |first |otherwise |so )?(?:agree|consent|approv|countersign|clear|confirm|ratif|sign)[a-z]*|INVESTOR's (?:[a-z]+ ){0,4}(?:consent|approval|agreement|permission|sign-off|clearance|ratification)|(?:consent|approval|agreement|permission|sign-off|clearance|leave|affirmative vote) (?:[a-z]+ ){0,3}(?:of|from|by) (?:the )?INVESTOR)";
/** Something waits for INVESTOR's yes. */
const WAITS = new RegExp(
  `\\b(?:requires?|needs?|subject to|only with|only after|only once|only if|once|until|unless|obtain(?:s|ed|ing)?|seeks?|has|with|conditional on|save with|except with)\\b[^;.]{0,40}?${SAYS_YES}`,
);
const WITHOUT = new RegExp(`\\b(?:without|absent|before) [^;.]{0,30}?${SAYS_YES}`);
/** 'Without consent' gates what is forbidden; where something is allowed, it says that no consent is needed. */
const FORBIDS = /\b(?:not|no|never|neither|nor|none|nothing|cannot)\b/;
const ALLOWS = /\b(?:may|can|free|at liberty|at will|whenever|entitled)\b/;
const NO_GATE = /\b(?:not|no|nor|without|never) (?:[a-z]+ ){0,3}(?:require|need|subject|conditional|consent|approval)/;

export const GATE_PATTERNS: readonly RegExp[] = [WAITS, WITHOUT];

/** INVESTOR's power of consent, where the words make something wait for it. */
export function readGates(text: string, may: May = ANY_MAY): Frame[] {
  const gate: Frame[] = [{ agent: "investor", mode: "right" }];
  if (may(WAITS) && WAITS.test(text) && !NO_GATE.test(text)) return gate;
  const without = may(WITHOUT) ? WITHOUT.exec(text) : null;
  if (without === null) return [];
  const before = text.slice(0, without.index);
  return FORBIDS.test(before) && !/\bmay(?! not)\b/.test(before) ? gate : ALLOWS.test(before) ? [] : gate;
}
