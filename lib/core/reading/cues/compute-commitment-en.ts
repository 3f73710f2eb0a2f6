import type { Cue } from "./cue";
import { en, words } from "./pattern";
import { givenBack } from "./words-compute-en";

/** A sum or a quantity. */
const amount =
  "(?:[$€£¥]|\\b(?:usd|eur|gbp|chf|rmb|cny|sgd|inr|sek|nok|krw|aed|us\\$|usdc) ?)\\d|\\b\\d[\\d,.]* ?(?:m|k|bn|million|billion|dollars|crore|mw|cards|boards|racks|modules|accelerator-hours|gpu-hours|hours|euro|ptus|accelerators?|node-hours|gpu-days|petaflop-days|nodes|pods|credits|units)\\b|\\b\\d{1,3}(?:,\\d{3}){2,}\\b|\\b(?:million|thousand) (?:dollars|euros?|pounds)\\b";
const portion =
  "\\d ?%|\\b(?:half|halves|two[- ]thirds|3 quarters|\\w+[- ](?:fifths|tenths|quarters)|one third|balance|remainder|remaining|rest|two of the \\w+|part of)\\b";
/** What is bought. */
const goods = words(
  "compute|computing|cloud|gpus?|gpu-hours?|accelerators?|accelerator-hours?|capacity|clusters?|hosting|infrastructure|inference|services|ptus?|pods",
  "(?:with|from|on|to) INVESTOR|racks?|rack-hours|boards?|modules?|cards?|hardware|servers?|instances|invoices|node-months|reserved|consumption|charges|usage|lease|hours|edge|units|jobs|fabric|tariff|units|hall|mw|bills?",
);
const spending =
  "\\b(?:spend|spends|spent|spending|outlay|consum\\w+|purchas\\w+|buys?|bought|burns?|burn-down|draws?|drawn|orders?|ordered|invoiced?|invoices|owes?|fees?|charges?|charged|pays?|paid|payable|billed|takes?|incur\\w*|subscribes?|call(?:s)? off|commits?|commitment|committed|reserves?|payments?|minimum)\\b";
const least =
  "\\b(?:minimum|at least|not less than|no less than|no fewer than|not fewer than|no lower than|never (?:lower|less|on less)|floor|floors|aggregate|in total|in each|each (?:contract )?year|every year|per (?:calendar |contract )?(?:year|month|quarter)|a (?:month|year)|take[- ]or[- ]pay|committed|commitment|over (?:the|\\d+|its) (?:\\w+ )?(?:years?|months?|term|life)|within \\d+ months|by month|binding order|non-cancellable|on the hook|guarante\\w*|baseline|rising to|cumulative(?:ly)?|equal or exceed|amounts? to|totall?ing|annual(?:ly)?|yearly|minimal|quota|undertak\\w+|to a value of|having a value)\\b";
const whetherOrNot =
  "\\b(?:whether (?:or not|used|it)|regardless of|irrespective of|whatever (?:its|the)|used or (?:idle|not)|use[- ]it[- ]or[- ]lose|use-or-lose|lights on or off|unused|unconsumed|idle|stands still|not (?:taken up|called off|consumed|drawn|used|reached)|undrawn|unspent|shortfalls?|true-up|deficienc(?:y|ies)|deficit|tops? up|make up|makes up|made up|pays? for without|take[- ]or[- ]pay|burn it or|or (?:lose|it evaporates)|any part (?:unspent|not)|foreseen volume|remainder converts|not yet consumed|underspend|under-?consum\\w+|falls? short|fell short|unmet|left (?:over|unspent)|unredeemed|not spent|for idle)\\b";
/** The investor's own promise in this financing: what is being paid in. */
const cheque =
  "\\b(?:purchase price|subscription(?: (?:price|money|amount|proceeds))?|consideration|investment|invests?|tranche|closing|instal(?:l)?ments?|ticket|round|the (?:amount|sum|money)|issue amount|proceeds|principal|drawing|annuity|portion|contribut\\w+|of the (?:\\$?\\d+|said sum|total)|series|second closing|loan|note amount|INVESTOR money|funding|headline|facility|advance|capital contribution|cheque|check|equity cheque|of (?:its|the) money|isn't cash|not cash|out of the \\d+)\\b";
const inKind =
  "\\b(?:credits?|in kind|in-kind|prepaid|prepayment|consumption (?:account|balance)|processing balance|service units|rack-hours|accelerator hours|gpu[- ]hours|folding-hours|hours account|boards?|racks?|cards|modules|hardware|tokens|vouchers?|ad inventory|capacity|wallet|drawdown notes|instead of (?:by )?(?:cash|wire)|in lieu of cash|isn't cash|not (?:be )?(?:delivered )?in (?:cash|currency)|equipment|gpu time|compute time|machine time|cloud balance|service balance|compute allocation|non-cash|in services|goods and services|compute units|network jobs|lease charges|server)\\b";
const delivered =
  "\\b(?:settled|satisfied|deliver(?:ed|y)|contributed|arrives?|comes?|lands?|met|paid|payable|funded|made|provided|converted|set off|inscribed|credited|issued|drops|takes the form|form of|valued|called|in lieu|instead|redeemable|cash;|advanced|receives?|takes?|consists?|comprising|of which|in the form of|booked|transferred|split)\\b";
const account =
  "\\b(?:account|escrow(?:ed)?|wallet|blocked|ring-?fenced|retains|deposit|held (?:in|by|on)|lodged|released?|drawn (?:down|only)|leaves escrow|appl(?:y|ied)|laid out|lay out|earmarked|finds its way|goes? on|go on|application of funds|use of proceeds|reserved for|spent|directed|set aside|dedicated|allocated|paid over|disbursed?|recycled|routed)\\b";
const investorBill = en`\b(?:invoices?|bills?|charges|services|compute|computing|cloud|gpu|hosting|reserved instances|clusters?|accelerators?|fees)\b`;
const source = en`\b(?:proceeds|funds|subscription|purchase price|money|amount|out of the \d+|net\b|tranche|sum|dollars|round|raise|closing|capital|instal+ment|INVESTOR has been applied|million)\b`;

/** Optional credits, ordinary payment, discounts undone, prices of shares, terms of other kinds. */
const otherMatter =
  /\b(?:no (?:minimum|part of|shortfall|commitment to)|optional|general corporate purposes only|price per share|valuation cap|liquidation|working time|without charge|discount [^;]{0,40}(?:cancelled|reversed)|difference (?:to list|is billed|falls due)|accelerates|slashed|resale|resells?|commission|royalt\w+|net revenue|revenue share|per million tokens|no higher than|cheaper|employees?|secondees?|licen[cs]e fee|simply expired|strike price|first refusal|engineers?|prompts|countersigned|ratified|prior written consent|letter from|appointed|should INVESTOR|if INVESTOR|growth loan|equipment line|terminates in the first|over the price paid)\b/;
/** A share of the load belongs to cloud_exclusivity. */
const shareOfLoad =
  /(?:\d ?%|fifths|tenths|quarters|half|more than half)[^;$€£]{0,60}\b(?:of (?:its|COMPANY's|the|all|everything|their|every)|accelerator-hours|training|inference|hosting dollar)\b(?![^;]{0,60}\b(?:proceeds|price|amount|subscription|money|consideration))/;
const none = [otherMatter, givenBack];

export const computeCuesEn: Cue[] = [
  {
    id: "compute_commitment/en/minimum-spend",
    language: "en",
    all: [en`${spending}`, en`${goods}`, en`${amount}`, en`${least}`],
    none: [
      ...none,
      shareOfLoad,
      /\b(?:shares of|common stock|dividends?|budget variance|insurance|before (?:placing|signing)|another host|quotation|equity securities|indebtedness|annual fees|exceeding|in excess of|above|up to \$)\b/,
    ],
    weight: 0.68,
    example: "The Company shall spend at least $40,000,000 on the Investor's cloud services in each year.",
    counterExample: "There is no minimum purchase of cloud services.",
  },
  {
    id: "compute_commitment/en/pay-whether-used-or-not",
    language: "en",
    all: [
      en`${whetherOrNot}`,
      en`\b(?:pay|pays|paid|payable|invoiced?|invoices|due|billed|charged|charge|settled|forfeit\w*|laps\w+|lose|evaporates?|expires?|owes?|owed|handed back|fee|fees|minimum|remits?|true-up|cash|cover\w*|on the hook)\b`,
      en`${goods}|${amount}|\bcommitment\b`,
    ],
    none: [...none, /\b(?:milestone fee|insurance|tax|roll(?:s)? over|option pool|vacation)\b/],
    weight: 0.68,
    example: "Any shortfall against the annual commitment is payable within 30 days of year end.",
  },
  {
    id: "compute_commitment/en/paid-in-credits",
    language: "en",
    all: [en`${cheque}`, en`${inKind}`, en`${delivered}`, en`${amount}|${portion}`],
    none: [
      ...none,
      /\b(?:growth credits are there|no obligation|in addition to the purchase price|not part of|at COMPANY's election)\b/,
    ],
    weight: 0.66,
    example: "60% of the purchase price will be satisfied in service credits valid for 24 months.",
  },
  {
    id: "compute_commitment/en/proceeds-back",
    language: "en",
    all: [
      source,
      en`${account}`,
      investorBill,
      en`${amount}|${portion}|\b(?:solely|only|exclusively|entire|whole|all)\b`,
      en`INVESTOR|\b(?:azure|aws|google|from us|with us|only against|solely|reserved)\b`,
    ],
    none: [...none, /\b(?:insolven\w+|audit fees|legal fees|closing costs|source code|reimburse)\b/],
    weight: 0.64,
    example: "The Company shall apply not less than two thirds of the proceeds to compute bought from the Investor.",
  },
  {
    id: "compute_commitment/en/plain-spend",
    language: "en",
    all: [
      en`\b(?:shall|will|must|undertakes?|agrees?|has to|commits?|to)\b ~ (?:spend|buy|purchase|consume|order|draw|burn|place|take|subscribe|pay for|lay out|procure|reserve|incur|remit)`,
      en`${amount}`,
      en`${goods}`,
      en`INVESTOR|\bus\b|\bprogramme\b`,
    ],
    none: [
      ...none,
      shareOfLoad,
      /\b(?:INVESTOR (?:shall|will) (?:pay|purchase|buy|invest|subscribe)|shares|preferred|stock|quotation|before placing|price per)\b/,
    ],
    weight: 0.6,
    example: "The Company will buy $15,000,000 of the Investor's services over two years from closing.",
  },
];
