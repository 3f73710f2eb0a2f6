import type { SeverityTable } from "../severity-rule";
import { CONSENT } from "../words";

/** Only time must pass. */
const DELAY =
  /\b(?:hold back|held back|hold|holds off|held|defer(?:red)?|embargo(?:ed)?|wait(?:s|ed)?|elapse[sd]?|have passed|must have passed|has run|have run|withheld for|kept closed for|notice|in advance|before submission|no(?:t)? earlier than|not before|days? (?:before|ahead|after)|months? (?:before|after)|until (?:the )?\w+ (?:days|weeks|months)|a quarter after)\b|压后|延后|延後|满.{1,8}[日天月]|提前|之后再行|個月後|个月后/i;
const NO_VETO =
  /\b(?:(?:may|can) (?:comment but )?not (?:object|refuse|stop)|cannot (?:object|refuse|stop)|regardless of|may shorten|without (?:a |any )?veto)\b|到期必须放行/i;
/** A consent that is no gate here: an ordinary sense of the word. */
const NO_GATE = /\bwithout .{0,20} notice\b/i;
const BAN =
  /\b(?:never|under no circumstances|at no time|not at all|no open release|shall not|will not|may not|not be|are not|do not|does not|abstains?|stay(?:s)? (?:closed|unpublished)|prohibited|liquidated damages|repayable|suspended|closed weights|private|reserved to|not permitted|nothing|neither|no (?:release|version|model|weights|open))\b|永不|不得|一概不|不对外|禁止|任何情况下|不许|违约金|私有/i;

/** Ruling 14: a delay without consent is 1, a consent gate 2, a ban 3. */
export const OPEN_WEIGHTS_RESTRICTION: SeverityTable = [
  { severity: 1, reason: "delay without a veto", text: NO_VETO },
  { severity: 2, reason: "consent gate", text: CONSENT, not: NO_GATE },
  {
    severity: 2,
    reason: "consent gate",
    text: /\b(?:unless|except with|only (?:with|once|if|after)|until .{1,60} (?:has|have)|absent|jointly|joint decision|concurrence|approves?|initials|objects?)\b|经.{1,20}方可|未经|须经/i,
    not: DELAY,
  },
  { severity: 3, reason: "", months: [24, Number.POSITIVE_INFINITY] },
  { severity: 1, reason: "delay only", months: [0, 24] },
  { severity: 1, reason: "delay only", text: DELAY, not: /\b(?:never|under no circumstances|at all)\b|永不/i },
  { severity: 3, reason: "ban on release", text: BAN },
  { severity: 2, reason: "release needs the investor" },
];
