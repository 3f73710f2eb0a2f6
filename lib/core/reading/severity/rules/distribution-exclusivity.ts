import type { SeverityTable } from "../severity-rule";
import { SOFT, SOLE } from "../words";

const HEAD_START = /\b(?:first|ahead of|before (?:they|it|any)|earlier than|sooner)\b|先|首发|领先/i;

/** Sole sale without end or for two years is hard, one to two years firm, a shorter head start soft. */
export const DISTRIBUTION_EXCLUSIVITY: SeverityTable = [
  { severity: 1, reason: "efforts only", text: SOFT },
  { severity: 3, reason: "", months: [24, Number.POSITIVE_INFINITY] },
  { severity: 2, reason: "", months: [12, 24] },
  { severity: 1, reason: "short head start", months: [0, 12] },
  { severity: 1, reason: "head start only", text: HEAD_START, not: SOLE },
  { severity: 3, reason: "sole channel", text: SOLE },
  { severity: 3, reason: "sales through the investor alone" },
];
