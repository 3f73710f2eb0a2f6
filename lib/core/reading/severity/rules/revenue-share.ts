import type { SeverityTable } from "../severity-rule";
import { ENDLESS } from "../words";

const CAPPED =
  /\b(?:until .{1,40} (?:has been|have been|have had|has had)|up to a (?:ceiling|cap|maximum)|ceiling|capped)\b|直至累计|上限/i;
const BROAD =
  /\b(?:whatever (?:channel|use)|whoever originates|any use whatsoever|worldwide|all media|no end|gross receipts|consolidated revenue|without limit of time|as long as|so long as|for the life of|any other|anywhere|(?:any|each|every) product)\b|不设|不設|永久|无限期|后续续费/i;
const FIRST_YEAR = /\bfirst (?:year|twelve months|two years)\b|首年/i;
const LISTING = /\b(?:platform fee|listing fee|introduc(?:tion|ed)|marketplace fee|store)\b/i;

/** For two years and more, without end or on all revenue is hard; a share of channel sales firm; capped or short soft. */
export const REVENUE_SHARE: SeverityTable = [
  { severity: 1, reason: "capped", text: CAPPED, percent: [0, 3] },
  { severity: 2, reason: "capped", text: CAPPED },
  { severity: 1, reason: "first year only", text: FIRST_YEAR },
  { severity: 1, reason: "a year or less", months: [0, 13] },
  { severity: 3, reason: "", months: [24, Number.POSITIVE_INFINITY] },
  { severity: 3, reason: "outlives the agreement", survival: true },
  { severity: 3, reason: "without end", text: ENDLESS },
  { severity: 3, reason: "on all revenue", text: BROAD },
  { severity: 1, reason: "ordinary marketplace fee", text: LISTING, percent: [0, 13] },
  { severity: 2, reason: "share of channel sales" },
];
