import type { SeverityTable } from "../severity-rule";
import { SOFT } from "../words";

/** Paid whether used or not. */
const TAKE_OR_PAY =
  /\b(?:whether or not|irrespective|regardless|take[- ]or[- ]pay|idle|unused|un(?:drawn|spent|consumed)|shortfalls?|deficit|deficiency|true-up|tops? up|difference|make up|makes up|pays? for any|absolute|unconditional(?:ly)?|idle charge|gap|under-consumption|do(?:es)? not roll|pay for (?:whether|unused)|whatever (?:its|the) (?:consumption|usage)|non-cancellable)\b|照付|差额|差額|保底|补足|補足|不足部分|未提足/i;
/** Unused credits or money are gone. */
const LOST =
  /\b(?:lapse[sd]?|expire[sd]?|evaporates?|forfeit(?:ed|s)?|use-or-lose|lose[s]?|handed back|no other form|in lieu of cash|wholly|in kind|the whole of)\b|作废|作廢|充公|返还|返還|失效|不折现|不可折现|逾期/i;
/** A small sum that comes back every month, or must be paid whether used or not, is no small commitment. */
const AGAIN_AND_AGAIN =
  /\b(?:each|every|per|a|any) (?:\w+ )?(?:month|quarter|year|epoch)|\b(?:monthly|yearly|annual(?:ly)?|shortfall|whether or not|unused)\b|每[月年季]|照付|不足部分/i;
const SMALL = /\bone order\b|\bsymbolic\b|象征性|象徵性|一次性/i;

/** Long or large take-or-pay is hard; a year or two firm; a small or short order soft. */
export const COMPUTE_COMMITMENT: SeverityTable = [
  { severity: 1, reason: "small or one-off", text: SMALL },
  { severity: 1, reason: "efforts only", text: SOFT },
  { severity: 1, reason: "under a year", months: [0, 12] },
  {
    severity: 1,
    reason: "small sum",
    dollars: [100_000, 1_400_000],
    without: ["duration_months"],
    not: AGAIN_AND_AGAIN,
  },
  { severity: 2, reason: "", months: [12, 24] },
  { severity: 3, reason: "take or pay", months: [24, Number.POSITIVE_INFINITY], text: TAKE_OR_PAY },
  { severity: 3, reason: "unused credits are lost", months: [24, Number.POSITIVE_INFINITY], text: LOST },
  { severity: 3, reason: "", months: [24, Number.POSITIVE_INFINITY] },
  { severity: 3, reason: "take or pay", text: TAKE_OR_PAY, without: ["duration_months"] },
  { severity: 3, reason: "large sum", dollars: [20_000_000, Number.POSITIVE_INFINITY] },
  { severity: 2, reason: "spending tied to the investor" },
];
