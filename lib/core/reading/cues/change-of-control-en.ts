import type { KindCues } from "./cue";
import { en } from "./pattern";
import * as D from "./words-deal-en";

/* Change of control in English: a buyer gets a stake or the company, and something follows for the investor. */

/** A buyer described by trade, where it is not called a rival. */
const buyer = `${D.rivals}|\\b(?:any person|a person|person (?:engaged|operating|from|deriving)|operator of|(?:company|entity|person|purchaser|buyer|firm|group|maker|vendor|supplier|manufacturer|producer|carrier|broadcaster|streamer|retailer|operator|dealer|party)[^;]{0,20} (?:that|which|who|operating|engaged|deriving|of|or|from)\\b)`;
const gets = [
  "\\bacqui(?:re|res|red|ring|sition|rer)\\b|\\b(?:comes?|came) (?:to (?:hold|own|control)|into possession|under the control)|\\bobtain(?:s|ed|ing)?\\b|\\bgains?\\b|\\bends up\\b|\\bbecom(?:es?|ing) (?:a |the |largest |INVESTOR's |COMPANY's |interested |[a-z' ]{0,20})?(?:shareholder|owner|holder|holding company|interested)",
  "\\b(?:holds?|holding|owns?|owning) (?:more|over|\\d|a |one|any|the control|not less)|\\bgets? (?:above|past|to|hold)\\b|\\bgoing past\\b|\\bpass(?:es|ing)? (?:to|the|of)\\b|\\bcross(?:es|ing)?\\b|\\breach(?:es|ing)?\\b|\\btakes? (?:COMPANY|control|over|\\d)|\\bbuys?\\b|\\bpurchase(?:s|d)? (?:by|of a majority)\\b|\\bmerge(?:r|s|d)?\\b|\\bcombin(?:ed|ation)\\b|\\b(?:sold|sale|selling|sell) (?:to|of)\\b|\\bin the hands of\\b|\\bcontrol (?:passing|passes|goes|of)\\b|\\bhas passed\\b|\\btables? an offer\\b|\\b(?:allotment|transfer|issuance)\\b|\\bat \\d+ ?% ownership|\\bstake\\b|\\bappears? on\\b|\\bupon control|\\bunder the control\\b|\\btakeover\\b|\\bpick up\\b|\\bclimbs?\\b|\\bexceeds?\\b|\\baccumulates?\\b|\\bchanges? hands\\b|\\bfalls? (?:to|under)\\b|\\badmitted\\b|\\bentry of\\b|\\barrival of\\b|\\bsubscribes?\\b|\\btakes? (?:a|up)\\b|\\btaking \\d|\\binvests?\\b|\\babsorbed\\b|\\bchange of (?:control|ownership)\\b|\\btake over\\b",
].join("|");
const stake =
  /\b(?:votes?|voting|shares?|stock|equity|control|controls|cap table|majority|share capital|issued capital|securities|shareholder|holding company|ownership|owner|register|directors|class)\b|(?:%|quarter|third|fifth|tenth|half|part) of COMPANY|COMPANY(?:,|\b) or more|(?:acquires?|acquired|acquisition of|takes?|buys?|takeover of|sale of|merger of|combined with|purchaser of|buyer of|sold|to) COMPANY|COMPANY(?:'s)? (?:is|be|sale)|\d+ ?%|COMPANY's board|appoint a director|takeover|change of (?:control|ownership)/;
const follows =
  /\b(?:terminat\w+|ends?|cancel(?:led|s)?|put(?:s)? (?:its|the|our|INVESTOR)|put right|call(?:s)? (?:for|all|the|on|option)|may (?:within \d+ days )?(?:call|take|purchase|buy|acquire|convert|withdraw|demand|require|oblige|elect|freeze|refuse|rescind|dissolve|stop|suspend|instead)|option|buy back|bought back|buys? (?:it|the)|repurchas\w+|redeem\w*|repa(?:y|id|yable|yment)|refund\w*|falls? due|due at once|accelerat\w+|perpetual|royalty-free|irrevocable|licen[cs]e|convert\w*|void|consent(?:ed)?|approval|sanction|agree(?:d|ment) in writing|agreement in writing|signature|refuse|extends?|extended|withdrawn|widen\w*|require(?:s|d)? (?:COMPANY|that)|sell (?:to )?it|sold to it|deliver\w*|exclusive|vest|stop\w*|switched off|no effect|default|tear up|hands? (?:INVESTOR|back)|hand [^;]{0,20}back|lapses?|recalculated|reprice\w*|not be (?:registered|sold|recommended)|may not be|condition|entitle[sd]?|clawed|forfeit\w*|becomes? (?:due|payable|exercisable|exclusive)|release event|assignment|reprice\w*|released? from|no claim|shorten|suspend\w*|may cut|cut the|not be opened|falls? away|ceases|not vest|recommended|divest|novate|replaced by|rack rate|goes back|lets? (?:us|INVESTOR)|take you out|owned? outright|on demand|within \d+ days)\b/;
/** Other matters: priority to bid, waterfalls, staff options, the investor's own shares and standstill, definitions of groups. */
const elsewhere =
  /\b(?:liquidation (?:event|preference)|deemed liquidation|waterfall|double[- ]trigger|unvested|option holders|standstill|tag[- ]along|match|last look|first refusal|right of first|negotiat\w+|counter-?proposal|offeror|term sheet|led by|bid(?:der|s)? (?:shall|must|first)|lock-up|pro rata|anti-?dilution|non-voting|capital from|accept equity|joint venture|research partnership|terms of supply|legal and beneficial|take up its proportion|this warrant|is not asked|persons are elected|exclusive channel|optimizer state|list price|customer or partner|joint developer|supply a listed|pre-?emption|invite[sd]?)\b|INVESTOR (?:shall|will|may|must) (?:not|neither)|INVESTOR(?:'s)? (?:shall|may) (?:sell|transfer)/;

export const changeOfControlEnglish: Pick<KindCues, "cues" | "lookAlikes"> = {
  cues: [
    {
      id: "change_of_control/en/rival-gets-stake",
      language: "en",
      all: [en`(?:${D.rivals}) ~~ (?:${gets})|(?:${gets}) ~~ (?:${D.rivals})`, stake, follows],
      none: [elsewhere],
      weight: 0.6,
      example:
        "If a competitor of the Investor acquires more than 20% of the shares of the Company, the Investor may terminate the agreement.",
      counterExample:
        "A merger is a deemed liquidation event and the price is paid to each third party holder on acquisition.",
    },
    {
      id: "change_of_control/en/trade-gets-stake",
      language: "en",
      all: [
        en`(?:${buyer}) ~~ (?:${gets})|(?:${gets}) ~~ (?:${buyer})`,
        stake,
        follows,
        /INVESTOR|\b(?:we|us|our|licen[cs]e|loan|note|due)\b/,
      ],
      none: [elsewhere],
      weight: 0.4,
      example:
        "If a person operating a public cloud comes to hold a quarter of the votes, the Investor may withdraw the discount.",
    },
    {
      id: "change_of_control/en/threshold-then-right",
      language: "en",
      all: [
        en`(?:\b\d+(?:\.\d+)? ?%|\b(?:one|a|1) (?:quarter|third|fifth|tenth|half)|\bmajority|\bcontrol|\blargest shareholder) ~~ (?:votes?|voting|shares?|stock|equity|capital|securities|COMPANY|class)`,
        en`INVESTOR ~ (?:may|can|shall be entitled|is entitled|has|obtains|gets|alone)|\b(?:we|INVESTOR) ~ (?:could|may|can) ~ require|\b(?:requires?|needs?|without|unless|obtaining)\b ~ INVESTOR|\bdue\b`,
        new RegExp(gets),
        follows,
      ],
      none: [elsewhere],
      weight: 0.4,
      example: "When a majority of the shares is acquired by anybody, the Investor may call for repayment.",
    },
    {
      id: "change_of_control/en/sale-needs-investor",
      language: "en",
      all: [
        en`\b(?:change (?:of|in) (?:control|ownership|the ultimate)|sale of (?:the )?(?:company|COMPANY)|business combination|ipo|initial public offering|takeover|merger|trade sale)\b`,
        en`\b(?:consent|approval|terminat\w+|repayable|refund|call|put|licen[cs]e|void|vote in favou?r|affirmative|clawback|converts?|reprice|lapse|excused|may require)\b`,
        /INVESTOR|\b(?:we|us|our)\b/,
      ],
      none: [elsewhere, /\b(?:assign|without consent|means|first to occur|earlier of|holder may elect)\b/],
      weight: 0.5,
      example: "A change of control of the Company is void without the approval of the Investor.",
    },
    {
      id: "change_of_control/en/stake-has-effect",
      language: "en",
      all: [new RegExp(gets), stake, follows, /INVESTOR|\b(?:we|us|our|licen[cs]e|loan|note|due)\b/],
      none: [elsewhere],
      weight: 0.2,
      example: "When another group obtains a majority of the shares the licence ends.",
    },
    {
      id: "change_of_control/en/call-on-company",
      language: "en",
      all: [
        en`\b(?:call option|call|option (?:to|over)|may|can|right|elect|require|entitle\w*|promise)\b ~~ (?:buy|purchase|acquire|take|sell|call|over) ~~ (?:all (?:outstanding|of|COMPANY|shares)|remaining shares|outstanding shares|entire issued|business|division|model line|corpus|product line|lab|series c shares not held|shares not held|shares it does not hold)`,
        /INVESTOR|\bus\b/,
        /\b(?:if|upon|on|when|where|once|should|in the event|crossing|reaching|control|exercisable)\b/,
      ],
      none: [elsewhere, /\b(?:new (?:shares|securities)|founders?' shares|option pool)\b/],
      weight: 0.4,
      example: "Upon such an event the Investor has an option to purchase all outstanding shares of the Company.",
    },
    {
      id: "change_of_control/en/no-sale-to-rival",
      language: "en",
      all: [
        en`\b(?:not|no|without|refuse|void|needs?|requires?|never|nor)\b`,
        en`\b(?:sold to|sale to|merged? with|merger with|combined with|transfer to|allotment|issue[sd]? (?:or|to)|register(?:ed)?|become the holder|enter into a definitive agreement|sale of) ~~ (?:${D.rivals})|(?:${D.rivals}) ~~ (?:acquir\w+|hold|holder|obtain\w*|shareholder)`,
        stake,
      ],
      none: [elsewhere],
      weight: 0.4,
      example:
        "The Company may not be sold to, or merged with, any of the five named groups, whose offers for control are void.",
    },
  ],
  lookAlikes: [
    {
      id: "change_of_control/en/not-liquidation",
      language: "en",
      all: [/\b(?:deemed liquidation|liquidation (?:event|preference)|double[- ]trigger|drag[- ]along)\b/],
      none: [/\b(?:does not run|no drag|RIVAL|rival|competitor)\b/],
      reason: "customary: what a sale means for the waterfall, options or a drag-along",
      example: "A merger or sale of the Company is a deemed liquidation event unless the Investor gives its consent.",
    },
  ],
};
