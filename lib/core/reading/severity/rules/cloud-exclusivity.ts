import type { SeverityTable } from "../severity-rule";
import { CONSENT, PRIMARY, SOFT, SOLE } from "../words";

/** Asked first, and the workload stays where the rival quote is not bettered. */
const MATCH =
  /\b(?:match(?:es|ed|ing)?|equal(?:s|ling|led)?|last look|rival(?:'s)? (?:quotation|quote|offer)|wins ties|competing (?:offer|quote|bid)|(?:invited|asked)(?: first)? (?:to quote|for a quotation)|quotation|quote)\b|同等条件|同等條件|跟得上|跟不上|报价机会|匹配/i;
/** A floor in money or size below which the company is free, or a preference that yields to a better price. */
const MILD_MATCH =
  /\b(?:above|over|exceeding|more than) (?:[$€£]|US\$|\d)|\b(?:no dearer|preferred|wins ties|reasonable judgment|better by)\b|同等条件|同等條件|优先考虑|優先考慮/i;
/** Leaving costs money or shares: the clause is enforced, not only promised. */
const SANCTION =
  /\b(?:warrant (?:strike|exercise)|strike (?:price )?falls|call for repayment|event of default|accelerate if|becomes? repayable|liquidated)\b|行权价|违约金/i;
const NARROW = /\bunder test\b|\bpilot\b|\bproof of concept\b|\bfailover only\b|试点|測試期|测试期/i;
/** Other hosts must already be gone. */
const CLOSED_OTHERS =
  /\b(?:closed|terminat(?:ed|ing)|switched off|decommission(?:ed|ing)?|shut down|exited|retired|migrated (?:off|from))\b|关停|關停|迁出|下线/i;

/** Absolute or long duties are hard; most of the workloads or consent gates firm; preferences soft (ANNOTATION.md). */
export const CLOUD_EXCLUSIVITY: SeverityTable = [
  { severity: 1, reason: "preference only", text: SOFT, not: /in good faith|exclusively/i },
  { severity: 3, reason: "with penalty", text: SANCTION, without: ["percent"] },
  { severity: 1, reason: "under a year", months: [0, 12] },
  { severity: 1, reason: "narrow scope", text: NARROW, not: SOLE },
  { severity: 3, reason: "", months: [25, Number.POSITIVE_INFINITY] },
  { severity: 3, reason: "sole provider", months: [24, 25], not: PRIMARY },
  { severity: 2, reason: "", months: [12, 25] },
  {
    severity: 1,
    reason: "a right to match, for large orders or at equal price",
    text: MILD_MATCH,
    not: /\bmust (?:accept|place)\b|\d ?%|per cent/i,
  },
  { severity: 2, reason: "the investor may match", text: MATCH },
  { severity: 3, reason: "nearly all workloads", percent: [85, 101], not: /lowered|reduced/i },
  { severity: 2, reason: "most workloads", percent: [0, 85] },
  { severity: 3, reason: "other hosts closed", text: CLOSED_OTHERS },
  {
    severity: 2,
    reason: "consent gate",
    text: CONSENT,
    not: /\bnowhere else\b|\bto the exclusion\b|sole and exclusive|一律|全部/i,
  },
  { severity: 2, reason: "primary provider", text: PRIMARY },
  { severity: 3, reason: "sole provider", text: SOLE },
  { severity: 3, reason: "tied to one provider, without an alternative" },
];
