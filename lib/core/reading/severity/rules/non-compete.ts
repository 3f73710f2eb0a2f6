import type { SeverityTable } from "../severity-rule";
import { CONSENT, ENDLESS, SOFT } from "../words";

const WHILE_HOLDING =
  /\b(?:(?:as|so) long as|while|whilst|for the (?:duration|life)|until (?:the )?(?:investor|holder)|any time|during the term|throughout)\b|期间|期間|存续|只要|在其持股/i;
const NARROW = /\b(?:launch partner|first to|co-market(?:ing)?|one product|the (?:program|bid)\b|follow-on)\b/i;

/** Two years, or as long as the investor holds, is hard; one to two years or a consent gate firm; shorter soft. */
export const NON_COMPETE: SeverityTable = [
  { severity: 1, reason: "efforts only", text: SOFT },
  { severity: 3, reason: "", months: [24, Number.POSITIVE_INFINITY] },
  { severity: 2, reason: "", months: [12, 24] },
  { severity: 1, reason: "under a year", months: [0, 12] },
  { severity: 3, reason: "without end", text: ENDLESS },
  { severity: 2, reason: "consent gate", text: CONSENT },
  { severity: 2, reason: "narrow scope", text: NARROW },
  { severity: 3, reason: "as long as the investor stays", text: WHILE_HOLDING },
  { severity: 3, reason: "no end stated" },
];
