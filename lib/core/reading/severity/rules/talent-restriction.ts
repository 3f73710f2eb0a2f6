import type { SeverityTable } from "../severity-rule";

const MUTUAL =
  /\b(?:neither (?:party|side|of us|company)|each (?:party|side|other)|the other(?:'s|s')?|one another|both (?:parties|companies)|mutual(?:ly)?|each refrains?)\b|双方|雙方|互不|彼此|对方|對方|同样的要求/i;
const SOLICIT =
  /\b(?:solicit\w*|hir(?:e|es|ing)|recruit\w*|employ(?:s|ment)?|entice|poach\w*|approach|engage|cold-call|off-limits|take on|win over|offer of employment)\b|招揽|招攬|聘用|录用|錄用|雇用|僱用|挖|招人|招.{0,12}的人/i;
const EFFORTS = /\b(?:best endeavou?rs|reasonable (?:efforts|endeavou?rs)|endeavou?r)\b|尽力/i;
const VISIT =
  /\b(?:embedded at|seated (?:among|with)|at (?:its|their|our|\w+'s) (?:cost|premises)|work(?:s)? from|sit in)\b/i;
const BOUND =
  /\b(?:not (?:recall|reassign|redeploy|be reassigned|assign|move)|may not be|shall not be|remain (?:assigned|posted)|dedicated|replac(?:e|ed|ing)|approved|consent|leave|full[- ]time)\b|不得调|不得撤换|不得轉|不得转入|调岗|专责/i;

/** People go to work elsewhere, for however long: no ban on hiring. */
const LENT =
  /\b(?:lend|lent|loan|second(?:ed|s|ment)?|rotations?|dispatch|placed|places|posted|delegate[sd]?|provide|allocated|dedicated|assigned to)\b|借调|借調|派驻|派駐|驻场|駐場/i;
/** They may not be called back, or go at the investor's choice: as hard as a ban. */
const FIXED =
  /\b(?:not (?:recall|reassign|be (?:recalled|reassigned)|release|for [^.;]{0,20} reassign)|are not recalled|hire|engage|entice|on reassignment|salary|salaries)\b|不得/i;

/** Two years is hard; key people tied, or one-sided no-hire, firm; mutual or short soft. */
export const TALENT_RESTRICTION: SeverityTable = [
  { severity: 1, reason: "efforts only", text: EFFORTS },
  { severity: 1, reason: "mutual no-solicit", months: [0, 24], text: MUTUAL, not: BOUND },
  {
    severity: 2,
    reason: "people lent or placed for a time",
    months: [24, Number.POSITIVE_INFINITY],
    text: LENT,
    not: FIXED,
  },
  { severity: 3, reason: "", months: [24, Number.POSITIVE_INFINITY] },
  { severity: 1, reason: "under a year", months: [0, 12] },
  { severity: 2, reason: "", months: [12, 24] },
  { severity: 1, reason: "mutual no-solicit", text: MUTUAL, not: BOUND },
  { severity: 2, reason: "key people tied", text: BOUND },
  { severity: 2, reason: "no-hire", text: SOLICIT },
  { severity: 1, reason: "visiting staff", text: VISIT },
  { severity: 2, reason: "secondment" },
];
