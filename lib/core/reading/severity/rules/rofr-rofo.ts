import type { SeverityTable } from "../severity-rule";

/** Nobody else may be dealt with, or the investor steps into the deal. */
const STRONG =
  /\b(?:match(?:es|ed|ing)?|equal (?:it|the|any)|alone|only|nobody else|no one else|anyone else|with others?|exclusive(?:ly)?|exclusivity|no one but|sole|first (?:refusal|offer(?:ed)?|look)|right to (?:buy|purchase|match)|in place of|step into|on (?:the same|like|no less|identical) terms|same (?:price|terms)|declined|let(?:s)? (?:lapse|pass)|acceptance|accept it|take them|tendered?|untaken|option|opportunity to acquire|entitlement to buy|invite[ds]? .{1,20} to bid|come to (?:us|it|them) first)\b|同等条件|同等條件|优先|優先|独家|獨家|排他|只与|只與|单独磋商|先出价|先行书面|抢先|要约|独占/i;
const ROUND =
  /\b(?:term sheet|round|financing|leads?(?! to)|led by|equity or debt|allot(?:ment|tee)|issue notice|raising money|priced round)\b|领投|融资|增发|认购|投资者/i;
/** Told and listened to, no more. */
const NOTICE =
  /\b(?:let .{1,30} know|tell|told|notify|notice|inform(?:ed)?|hear(?:s|ing)? (?:of|from|about)|disclose|word of|identif(?:y|ies))\b|告知|通知|通报/i;
const BARE =
  /\b(?:nothing more|no later than it tells|(?:twenty-four|forty-eight|seventy-two|24|48|72) hours|(?:five|seven|ten|5|7|10) (?:working |business )?days|at the latest when|on the same day)\b/i;
const GOOD_FAITH = /\b(?:in good faith|good-faith|discuss|apprised)\b|善意磋商|诚意/i;

/** Exclusive dealing or matching on a sale is hard; on a round, or talks in good faith, firm; bare notice soft. */
export const ROFR_ROFO: SeverityTable = [
  {
    severity: 2,
    reason: "on a financing round",
    text: ROUND,
    not: /\b(?:subscribe for (?:them )?all|up to 100%|take (?:the whole|everything)|whole of (?:that|any|the)|entirety|whole or|sale|alone|exclusively)\b|出售/i,
  },
  { severity: 3, reason: "exclusive dealing or matching right", text: STRONG },
  { severity: 1, reason: "notice only", text: BARE, not: GOOD_FAITH },
  { severity: 2, reason: "talks before a sale", text: GOOD_FAITH },
  { severity: 2, reason: "advance notice", text: NOTICE },
  { severity: 3, reason: "first right on a sale" },
];
