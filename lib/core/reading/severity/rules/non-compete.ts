import type { SeverityTable } from "../severity-rule";
import { CONSENT, ENDLESS, SOFT } from "../words";

/** Not only business but also money from rivals is barred. */
const CAPITAL =
  /\b(?:invest\w*|capital|equity|shares?|shareholders?|securities|fund(?:ing|s)?|stock|money|loans?|grants?|cheque|subscri\w+)\b|投资|入股|出资|资金|股东|增资/i;
const NARROW = /\b(?:launch partner|co-market(?:ing)?|one product|follow-on)\b/i;

/** Two years, or as long as the investor holds, is hard; one to two years or a consent gate firm; shorter soft. */
export const NON_COMPETE: SeverityTable = [
  { severity: 1, reason: "efforts only", text: SOFT },
  { severity: 3, reason: "", months: [24, Number.POSITIVE_INFINITY] },
  { severity: 2, reason: "", months: [12, 24] },
  { severity: 1, reason: "under a year", months: [0, 12] },
  { severity: 3, reason: "without end", text: ENDLESS },
  { severity: 2, reason: "consent gate", text: CONSENT },
  { severity: 2, reason: "narrow scope", text: NARROW },
  { severity: 3, reason: "bars rivals' money, as long as the investor stays", text: CAPITAL },
  { severity: 2, reason: "bars business with rivals" },
];
