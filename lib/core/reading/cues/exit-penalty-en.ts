import type { KindCues } from "./cue";
import { en } from "./pattern";

/* Exit penalty in English: leaving, or using less, costs: benefits are taken back, sums fall due, equity is repriced. */

const leaving = [
  "terminat(?:es?|ed|ing|ion)|leav(?:e|es|ing)|exits?|walks?(?:ing)? (?:away|early|before)?|walk|mov(?:e|es|ed|ing)|migrat(?:es?|ed|ion)|relocat(?:es?|ed)|re-?platformed|repatriation|transfers? (?:its|of more)|ceases?|stops?|withdraw(?:s|al|ing|als)?|quits?|cancels?|gives? notice|notice (?:is|of|ending|under)|giving notice|serve[sd]? notice|served a notice|ends? (?:the|this|its|ahead|early|before)|ended by|ending|pulls?|early|departure|switch(?:es|-away)?|discontinu\\w+|second (?:cloud|training|provider|foundry)|elsewhere|non-renewal|not renewed|delist|removes?|break the lease|unwind\\w*|repatriat\\w+|closes? out|opts? out|gone before|ruptures?|denounces?|cut short|hands? (?:boards )?back ahead|returns? or resells?|without cause|for convenience|with others|announces another|other than at expiry|otherwise than (?:by|for)|trains? elsewhere|outside (?:INVESTOR|the)|multi-vendor|adopts? (?:a )?(?:second|another)|ahead of (?:schedule|its)|re-?hosts?|not be served|depart(?:s|ing)?|goes elsewhere|another (?:cloud|host|provider|supplier|operator|platform)|rival (?:cloud|host|platform)|off INVESTOR|away from INVESTOR|no longer|abandons?|shift(?:s|ed|ing)?|divert(?:s|ed)?|reroutes?|scales? (?:back|down)|disengage\\w*|breaks? (?:off|away)|does not (?:meet|reach|achieve|run|host|use|keep)|short of|inside (?:year|the)|is ended by|served on hardware|turns? to another|drawn elsewhere|shuts? down|halts?|goes? over to|separation|dissolved|anticipated termination|give [^;]{0,30} up|wind(?:-| )?(?:up|ing)",
  "falls? (?:below|under)|dips below|drops? (?:below|under)|sinks? beneath|below the (?:level|threshold)|under \\d+ ?%|(?:is|was|are) missed|not met|missed|fail(?:s|ing|ure)? to|breach|contravention|in every other case|carried under|less than (?:\\d|half|one)|is under",
].join("|");
/** Given back or charged again. */
const takenBack =
  /\b(?:repa(?:y|ys|id|yable|yment)|refund(?:s|ed|able)?|reimburs\w+|pa(?:y|id) back|hand(?:s|ed)? back|give(?:s|n)? back|gives back|comes? back|goes? back|owe(?:s)? back|due back|return(?:s|ed|able)? (?:in|the|one|of|without|to|,)|is to be returned|are returned|to be returned|restor(?:es|ation)|restitut\w+|claw(?:s|ed)?[- ]?back|re-?claim\w*|recover(?:able|s)?|re-?invoiced?|re-?billed|re-?charged|re-?rated?|re-issued|billed (?:at list|back|in one)|invoiced|recharged|reversed|cancelled (?:from|back)|withdrawn (?:retroactively|with)|becomes? (?:a debt|repayable|payable|owing|immediately)|turns? into a (?:debt|loan)|true-up|recomput\w+|back-fee|forfeit\w*|lapses?|vanish|without the loyalty|at list|make good|reconvey|grossed up|surrender(?:s|ed)?|retrospective(?:ly)?|retroactive(?:ly)?|unamorti[sz]ed|disgorge[sd]?|make-whole|undiscounted|at rack rate|rescinded|returns? (?:to INVESTOR|every|each|what|any)|pays? (?:it |them )?back|forfeits|loses? (?:its|the|all)|billed back|re-?invoice[sd]?|retained by|re-?rate|the difference|owing|true-up|set off|costs? it|waived rent|for no consideration|free of payment|deducted|repurchase|cancelled|withdrawn|taken back|call(?:s|ed)? in)\b/;
/** Sums named for it. */
const damages =
  /\b(?:liquidated damages|agreed (?:sum|compensation|damages|penalty|fee)|(?:contractual|agreed|compensatory) (?:penalty|fine)|penalty|break(?:age)? (?:fee|sum|charge)|exit (?:fee|levy|charge)|(?:early )?termination (?:fee|charge|sum)|declining fee|against a fee|settlement sum|departure (?:amount|adjustment)|(?:shall|must|will)(?: [\w ,]{0,30})? pay|pays? INVESTOR|owes?|is owed|buys? (?:the|out)|damages|compensat\w+|lump sum|a sum equal|one-off (?:fee|charge|sum|payment)|remaining (?:fees|charges|committed|rent|monthly|commitments)|still undrawn|all (?:remaining|outstanding)|slashed|costs it)\b/;
/** Equity or debt becomes dearer. */
const repriced =
  /\b(?:conversion price|strike|exercise (?:price|parity)|base price|price per [\w ]{0,12}share|subscription price|warrants?|unvested warrant|discount (?:in|is|rises|shall)|cap (?:is|always|to)|the cap|interest (?:rate|margin)|coupon|loan margin|margin|rate (?:is|in)|principal|notes?|loan|supply price|ordinary shares|preference|royalty|coverage|series [a-h] price|price|shares? (?:already|pass|shall)|further shares|liquidation preference|put price|maturity|redemption|redeem)\b[^;]{0,90}\b(?:falls?|drops?|reduced?|halve[sd]?|halves|increase[sd]?|rises?|doubles?|step(?:s|ped)? up|becomes?|vests?|forfeit\w*|deemed|adjust(?:ed|s)?|reset|cut|lowered|multiplied|reprice|topped up|accelerat\w+|due|payable|brought forward|brings? the notes due|opens all|is \d|at \d+(?:\.\d+)?x|are deemed|allott?(?:ed)?|re-lock|immediately|goes up|moves from|converts?|redeemable|at twice)\b|\baccelerat\w+\b|\bfalls? due\b|\ball (?:blocks|unvested)\b/;
const benefit =
  /\b(?:credits?|discounts?|rebates?|grants?|subsid(?:y|ies)|allowance|vouchers?|stipend|incentive|funds?|funding|advance|fees?|charges?|rent|amounts?|price|principal|interest|commission|warrants?|shares?|notes?|tokens?|premium|money|licen[cs]e holiday|commitment|balance|holding|investment|annuities|advertising|damages|penalty|sum|deposit|racks|boards|strike|cap|margin|conversion|list|pricing)\b|[$€£¥] ?\d|\b(?:eur|usd|chf|gbp|dkk|us\$|rmb|jpy|sgd|krw|hk\$) ?\d/;
const conditional =
  /\b(?:if|should|where|when|upon|on|once|in the event|unless|whoever|because|were|for each|otherwise than|before|as|until|while|leave|walk|pull|break|cancel|after|within|a company that|a participant that|whereupon|with effect)\b/;
/** Other matters: exits with no cost, the investor's own duty, sales of the company, staff, returns of papers, waterfalls. */
const elsewhere =
  /\b(?:no (?:fee|penalty|repayment|charge|clawback|liquidated|break|exit|termination)|without (?:fee|penalty|charge|liability|cost)|free of charge|waive[sd]?|egress|unvested (?:shares|options)|destroy|confidential|option pool|not (?:be )?(?:repayable|liable|refundable|payable|obliged)|service credits?|uptime|outage|late payment|employment|leaver|drag-along|change of control|acquir(?:es?|ed|ing) (?:more|control|COMPANY|\d)|weighted[- ]average|anti-dilution|dividend|stock split|exclusivity (?:ends|lapses)|bidder|INVESTOR's (?:interest|holding|unit price|share of the)|cease to have effect|falls? away|lapse automatically|no longer applies|benchmarker|injunction|deleted|event of default|sale of|rival comes|no-shop|expenses)\b|INVESTOR (?:shall|will|must) (?:refund|repay|pay|reimburse|credit|continue)|INVESTOR (?:terminates|fails|ceases|ends)|COMPANY may (?:terminate|cancel|end)(?![^;]{0,60}(?:fee|penalty|whereupon|against))/;

export const exitPenaltyEnglish: Pick<KindCues, "cues" | "lookAlikes"> = {
  cues: [
    {
      id: "exit_penalty/en/benefits-taken-back",
      language: "en",
      all: [en`\b(?:${leaving})\b`, takenBack, benefit, conditional],
      none: [elsewhere],
      weight: 0.6,
      example: "On early termination the Company shall repay all credits consumed, with interest at 8%.",
      counterExample: "No fee or penalty is payable on early termination and no credits are repayable.",
    },
    {
      id: "exit_penalty/en/sum-for-leaving",
      language: "en",
      all: [en`\b(?:${leaving})\b`, damages, benefit, conditional],
      none: [elsewhere],
      weight: 0.45,
      example: "If the Company leaves before year four, it pays an agreed sum of $3,000,000 as liquidated damages.",
    },
    {
      id: "exit_penalty/en/equity-repriced",
      language: "en",
      all: [en`\b(?:${leaving})\b`, repriced, conditional],
      none: [elsewhere],
      weight: 0.55,
      example: "If the Company moves training to another provider, the conversion price falls by 20%.",
    },
    {
      id: "exit_penalty/en/damages-named",
      language: "en",
      all: [
        /\b(?:liquidated damages|early termination (?:fee|charge)|break(?:age)? (?:fee|sum|charge)|exit (?:fee|levy)|termination fee|claw-?back|as agreed (?:damages|compensation)|not (?:as|by way of) (?:a )?penalty|early departure|leave-early)\b/,
        en`\b(?:${leaving})\b`,
      ],
      none: [elsewhere],
      weight: 0.35,
      example: "Liquidated damages equal to the remaining annual commitments fall due if the Company leaves.",
    },
  ],
  lookAlikes: [],
};
