import type { KindCues } from "./cue";
import { en, words } from "./pattern";

/* Revenue share in English: a part of what the company takes in goes to the investor. */

const takings = words(
  "revenues?|receipts|turnover|sales|profits?|gross profit|gross margin|margin|takings|billings|billed|bills|income|fees?|collections|collects?|collected|proceeds|subscriptions?|gross|invoiced|invoices|invoicing|till|earns?|earned|ebitda|contract value|tariff paid|orders?|deals?|licen[cs]es sold|seats|consumption|whatever goes|everything that|everything the customer|pays to COMPANY|COMPANY is paid|what it takes in|sums received|amounts billed|payment|our take|software receipts|ticket|purchases",
);
const part =
  /\d+(?:\.\d+)? ?%|\b(?:a|one|1) (?:third|quarter|fifth|tenth|half|eighth|seventh)\b|\bone[- ](?:third|quarter|fifth|tenth|eighth)\b|\b(?:one|two|three|[2-9])[- ](?:thirds|quarters|fifths|tenths)\b|\bhalf of\b|\b(?:cents|pence|pounds|points|parts|euros?) (?:in|of|on|out)\b|\b\d+ points\b|\bpoints of\b|\b\d{1,2}(?:\.\d)? ?\/ ?\d{1,2}\b|\b\d{1,2}(?:\.\d+)? (?:for|to) (?:COMPANY|INVESTOR|us|you|them)\b|(?:COMPANY|INVESTOR)(?:'s parent)? \d{1,2}\b|\bparts in a hundred\b|\bin every hundred\b|\b(?:each|every|per) (?:dollar|euro|pound)\b|\b\d{1,2} (?:COMPANY|you), \d{1,2}\b|\b(?:seventy|sixty|eighty|fifty) to\b|\bseventy to\b|\btithe\b|\bratio of\b|\bequal(?:ly)?, fifty|\bone euro in\b|\b(?:usd|us\$|\$|€|£|jpy|rs\.?|¥) ?\d[\d.,]* (?:per|for each|for every)|\b(?:cents|euro) (?:per|in)\b/;
const goes =
  /\b(?:pays?|paid|payable|remit(?:s|ted|tance)?|retain(?:s|ed)?|keeps?|takes?|receives?|credited?|credits|accrues?|belongs?|belonging|split|shared|divided|apportioned|distributed|deducts?|go(?:es)?|earns?|flows? back|owed|owes?|due|accounts? to|account for|streamed|draws|stays? with|remains? with|share|participates?|participation|entitled|royalt(?:y|ies)|override|overriding|commission|levy|rebates?|passed up|pass on|comes to|is ours|being ours|attracts|gets?|corresponds to|assigns to|returned|hand over|set aside|transferred?|contribut\w+|placement|cut of|fee is|reads)\b/;
const named =
  /\broyalt(?:y|ies)\b|\brev(?:enue)?[- ](?:shar\w*|split)\b|\bprofit[- ](?:shar\w*|participation)\b|\boverrid(?:e|ing)\b|\b(?:resale|INVESTOR) margin\b|\bmarketplace fee\b|\bsuccess fee\b|\bturnover fee\b|\breferral (?:income|commission)\b|\bback-?end\b|\brecoup\w*\b|\btopline sharing\b/;
const party = /INVESTOR|\b(?:us|we|our|ours|they|them|their|lender|sponsor|you)\b/;
/** Percentages of other things: shares, votes, compute, prices, interest, thresholds, taxes, repayments. */
const elsewhere =
  /\b(?:liquidation|dividends?|preferred|use of proceeds|royalty-free|compute (?:spend|budget)|spend(?:s|ing)?|gpus?|gpu-hours|minimum|shortfall|votes?|voting|issued shares|share capital|fully[- ]diluted|equity (?:financing|interest|stake)|conversion|valuation|workloads?|traffic|tokens served|deriv(?:es?|ing)|annual recurring|exceeds?|falls below|in excess of \d|interest at|per annum|discount|no higher|lowest|list price|penalt\w+|liquidated|repay\w*|clawback|terminat(?:es?|ion) (?:by|of|for)|purchase price|net proceeds of (?:the|this) (?:sale|issue|offering)|top \d+ customers|working time|their time|acquires?|tax(?:es)? at|minority|escrow|audit(?:ed|or)? (?:fee|cost)|university|break sum|as compensation|distributor is owed|late fee|transaction fee|card processing|applied to|consumed on|accelerator-hours|press reported|legal fees|fees and expenses|counsel)\b/;

export const revenueShareEnglish: Pick<KindCues, "cues" | "lookAlikes"> = {
  cues: [
    {
      id: "revenue_share/en/part-of-takings",
      language: "en",
      all: [part, en`${takings}`, goes, party],
      none: [elsewhere],
      weight: 0.6,
      example: "The Company shall pay the Investor 20% of gross revenue from the models, quarterly in arrears.",
      counterExample: "Dividends of 6% of net profits are non-cumulative, when and as declared on the preferred.",
    },
    {
      id: "revenue_share/en/percent-of-takings",
      language: "en",
      all: [
        en`(?:\d+(?:\.\d+)? ?%|\bpoints|\b(?:third|quarter|fifth|tenth|half)|cents|pence) (?:of|on|in|from) ~ ${takings}|${takings} ~ (?:split|divided|shared|apportioned|pooled)|(?:of|from|on) ~ ${takings} ~~ (?:retains?|keeps?|takes?|receives?|paid|remitted|belongs?|goes|stays?|deducts?|credited)`,
        goes,
        part,
      ],
      none: [elsewhere],
      weight: 0.35,
      example: "For two years 12% of gross sales is paid over to the platform.",
    },
    {
      id: "revenue_share/en/named-share",
      language: "en",
      all: [named, part],
      none: [elsewhere, /\b(?:free|no) (?:of )?royalt/],
      weight: 0.4,
      example: "A royalty of 3% is due on each product trained with credits.",
    },
    {
      id: "revenue_share/en/recoup",
      language: "en",
      all: [
        /\b(?:recoup\w*|until (?:INVESTOR|it|\$?[\d,]+[^;]{0,20}) (?:has|have) (?:received|been|had)|has had back|have had [^;]{0,10}back)\b/,
        en`${takings}`,
      ],
      none: [/\b(?:liquidation|dividends?|preferred)\b/],
      weight: 0.6,
      example: "Until the Investor has recouped its investment it shall receive 75% of distributable profits.",
    },
  ],
  lookAlikes: [
    {
      id: "revenue_share/en/not-dividend",
      language: "en",
      all: [/\b(?:dividends?|liquidation preference|participating preferred)\b/],
      none: [/\b(?:irrespective|royalty|revenue share|whether (?:or not )?dividends)\b/],
      reason: "an ordinary return on shares",
      example: "Dividends of 8% of the issue price are paid out of profits to the Investor.",
    },
  ],
};
