import type { SeverityTable } from "../severity-rule";
import { ENDLESS, SOFT } from "../words";

const HARD =
  /\b(?:must refund|refunded?|life of|anywhere in the world|irrespective of volume|whatever (?:its|the) volume|frozen|forever|worldwide)\b|永久/i;

/** For years, retroactive or world-wide is hard; parity on comparable volume firm; a year or less soft. */
export const MFN_PRICING: SeverityTable = [
  { severity: 1, reason: "efforts only", text: SOFT },
  { severity: 3, reason: "", months: [25, Number.POSITIVE_INFINITY] },
  { severity: 1, reason: "a year or less", months: [0, 13] },
  { severity: 3, reason: "without end", text: ENDLESS },
  { severity: 3, reason: "retroactive or world-wide", text: HARD },
  { severity: 2, reason: "", months: [13, 25] },
  { severity: 2, reason: "price parity" },
];
