import type { KindCues } from "./cue";
import { en } from "./pattern";

/* Most-favoured prices in English: a price of the investor's meets the prices of others, or a cap. */

const price =
  /\b(?:pric(?:e|es|ed|ing)|rates?|fees?|tariffs?|charg(?:e|es|ed)|discounts?|costs?|pays?|paid|royalt(?:y|ies)|invoiced|billed|margin|seats?|licen[cs]e fee|figure|rate card|terms|quote[sd]?|invoice|conditions?|compensation|reductions?|asked for|cheaply|contract|deal)\b/;
/** The rest of the trade, against whom the price is measured. */
const others =
  /\b(?:any (?:other|customer|buyer|client|purchaser|gateway|enterprise|licensee|reseller|studio|person|contract|handset|device|manufacturer|public|saudi|third)|another|anyone|anybody|any \w+ (?:maker|operator|manufacturer|company|customer|buyer)|other (?:customers?|buyers?|channels?|distributors?|resellers?|insurers?|manufacturers?|accounts?|purchasers?|clients?|marketplaces?|cloud|licensees?)|third part(?:y|ies)|else|elsewhere|customers?|buyers?|purchasers?|clients?|resellers?|distributors?|channels?|accounts?|comparators?|licensees?|no one|nobody|others|peer marketplace|anywhere|market|payers?|carriers?|makers?|treated|operators?|tier|offer|any public|hospitals?|portal|ministr(?:y|ies)|every other|whatever|of its size|subscribe direct|books|(?:it|COMPANY|you) (?:charges?|publishes|quotes|gives?|supplies|takes|do)|enterprises?|department store|users|retailers?|dealers?|studios?|extended to|given to|granted to|in force|then (?:charged|paid|quoted)|in your book|anywhere|every (?:product|customer|buyer)|sector|side letter|client|principle)\b/;
/** Superlatives: the price nobody betters. */
const lowest =
  /\b(?:lowest|cheapest|best|least|smallest|keenest|most[- ](?:favou?red|favou?rable|favou?rably|advantageous|advantaged|preferred)|next-cheapest|greatest discount|most[- ]\w+[- ](?:client|customer)|best rate|best price|favou?red[- ]nations?|mfn|best[- ](?:treated|priced)|whichever is (?:less|lower|smaller|cheapest)|top-tier|parity|bottom quartile|median|average)\b/;
/** Measured against others: not above, not below, equal. */
const notAbove =
  /\b(?:no (?:more|higher|dearer|greater|worse|less favou?rable)|(?:not|never|no time)[^;]{0,30}(?:exceed|higher|dearer|more|above|greater|undercut|below|fall)|neither exceed|at most|not stand higher|charged no more|cannot be higher|can't be higher|at or under|under whatever|\d+ ?% (?:under|below|beneath)|percentage points below|below the price|pays? (?:that|whatever)|same (?:price|discount)|on (?:a )?par|as well|at the (?:rate|price|tariff) (?:which|at which)|or less)\b/;
/** A better deal given to somebody else. */
const betterElsewhere =
  /\b(?:lower|less|lesser|deeper|better|more (?:favou?rable|advantageous)|smaller|cheaper|kinder|below|beneath|under|dips|undercut\w*|reduction|cut given|discount|rebates?|whatever (?:discount|unit price|COMPANY))\b/;
const follows =
  /\b(?:reduced?|drops?|lowered?|falls?|adjust(?:ed|s)?|extend(?:ed)?|substituted|same|refund(?:ed)?|rebate|credited|brings?|brought|difference|gap|trued[- ]up|true-up|automatic(?:ally)?|follows? it|match(?:es)?|improved|corrected|passed|deepened|becomes?|equal|aligned?|retroactive(?:ly)?|handed back|treated as granted|steps down|offered to INVESTOR|has it|benefits|written into)\b/;
/** Prices of something else: of shares and notes, of compute and credits bought by the company, of goods on lease. */
const elsewhere =
  /\b(?:per share|share (?:capital|price)|preferred|stock|safes?|convertible|securities|conversion|original issue|liquidation|valuation|landlord|lessor|rent|interest rate|per annum|credits (?:already|consumed|granted)|gpu\w*|cluster|instances?|minimum spend|take-or-pay|terminat\w+|step[- ]in|acquisition|bidder|salary|salaries|exclusive reseller|egress|warrants?|exercise price|strike price|base price|ordinary shares?|shareholders?|sell the company|shoes|definitive agreement|proposal|not granted|does not offer|no mfn|rebates credited|becomes COMPANY's|training capacity|sole right|clean team|whatever terms it likes|university|limited partner|revenue share|gross revenue|net revenue|market terms)\b|\b(?:charged?|offered|available|supplied|sold|invoiced|quoted) (?:to )?COMPANY\b|COMPANY (?:pays|shall pay|is charged|may use)|INVESTOR (?:shall|will) (?:charge|supply|give|sell|offer|provide)/;

export const mfnPricingEnglish: Pick<KindCues, "cues" | "lookAlikes"> = {
  cues: [
    {
      id: "mfn_pricing/en/lowest-price-given",
      language: "en",
      all: [lowest, price, others],
      none: [elsewhere],
      weight: 0.6,
      example: "The Company shall charge the Investor the lowest price charged to any other customer.",
      counterExample:
        "If later convertible securities carry better terms than another note, the holder may elect them at no lower price.",
    },
    {
      id: "mfn_pricing/en/not-above-others",
      language: "en",
      all: [notAbove, price, others],
      none: [elsewhere],
      weight: 0.5,
      example: "The Company shall charge a fee that does not exceed the fee paid by other resellers.",
    },
    {
      id: "mfn_pricing/en/better-elsewhere-follows",
      language: "en",
      all: [betterElsewhere, follows, price, others],
      none: [elsewhere],
      weight: 0.5,
      example: "If another customer obtains a lower rate, the Investor's rate is reduced to it.",
    },
    {
      id: "mfn_pricing/en/condition-on-others",
      language: "en",
      all: [
        en`\b(?:if|should|where|whenever|whatever|in the event|any)\b ~~ (?:another|any other|anyone|other|third party|customer|buyer|carrier|reseller|maker|licensee|operator|distributor|utility|channel|payer) ~~ (?:less|lower|lesser|deeper|better|more (?:favou?rable|advantageous)|smaller|cheaper|kinder|discount|dips)`,
        price,
      ],
      none: [elsewhere],
      weight: 0.35,
      example:
        "Whenever another channel is given a deeper discount, the price of the Investor falls to the same figure, as with any lower rate.",
    },
    {
      id: "mfn_pricing/en/nobody-cheaper",
      language: "en",
      all: [
        en`\b(?:no|nobody|never|not|none)\b ~~ (?:lower|less|below|cheaper|cheaply|better|under|smaller|dearer|undercut\w*|drop beneath|fall below|more than any)`,
        price,
        others,
      ],
      none: [elsewhere, /\bno later than\b/],
      weight: 0.45,
      example: "No other reseller shall be charged a price lower than the Investor's.",
    },
    {
      id: "mfn_pricing/en/capped",
      language: "en",
      all: [
        /\bINVESTOR|\b(?:we|us|our|your|list price|seats)\b/,
        en`\b(?:price|prices|priced|rate|rates|fees?|tariffs?|charges?|charged|seats?|list|cost|costs)\b ~~ (?:capped|ceiling|frozen|fixed for|freeze|may not be (?:raised|increased)|rise by no more|climb no faster|raised by more than|go down but not up|cost plus|cost of service plus|at cost|marginal cost|bill of materials plus|for the life of|forever|not adjustable)|\b(?:frozen|capped|freeze|ceiling|\d+ ?% (?:below|off|under|beneath)|less \d+ ?%|cost plus|at cost)\b ~~ (?:list|price|published|rate|tariff|tier|cost)`,
      ],
      none: [elsewhere, /\b(?:liability|costs and expenses|legal fees|counsel)\b/],
      weight: 0.5,
      example: "The price per seat charged to the Investor is frozen at today's list for the term.",
    },
    {
      id: "mfn_pricing/en/price-held-down",
      language: "en",
      all: [price, /INVESTOR|\b(?:we|us|our|your)\b/, en`(?:${lowest})|(?:${notAbove})`],
      none: [elsewhere],
      weight: 0.3,
      example: "The Investor is charged the lowest fee.",
    },
    {
      id: "mfn_pricing/en/price-checked",
      language: "en",
      all: [
        /\b(?:certif\w+|auditors?|accountant|compares?|tested|recalculated|every (?:january|december|\d+ days)|each january|quarterly)\b/,
        price,
        lowest,
      ],
      none: [elsewhere],
      weight: 0.25,
      example: "Each January an auditor compares the Investor's price with the lowest price of all other customers.",
    },
  ],
  lookAlikes: [
    {
      id: "mfn_pricing/en/not-safe",
      language: "en",
      all: [
        /\b(?:mfn|most[- ]favou?red|more favou?rable|better)\b/,
        /\b(?:safes?|convertible|subsequent (?:convertible )?securities|notes?)\b/,
      ],
      none: [/\bapi|tokens?|services\b/],
      reason: "most-favoured terms of the security itself, customary",
      example:
        "If the Company issues convertible securities on more favourable terms to any other holder, the price of this Safe is amended.",
    },
  ],
};
