import type { KindCues } from "./cue";
import { en } from "./pattern";
import * as D from "./words-deal-en";

/* First refusal, offer, negotiation or notice in English: a sale or a later round meets a place ahead of others. */

/** The company, its business or its know-how is sold, or a later round is raised. */
const deal = en`(?:${D.companySale}) ~~ (?:${D.companyAssets})|(?:${D.companyAssets}) ~~ (?:${D.companySale})|${D.laterRound}`;
const holder = /INVESTOR|\b(?:us|we|our|they|their|strategic|shareholder|holder|partner|investor)\b/;
const time = new RegExp(D.noticeTime);
/** Named rights of priority and plain words for them. */
const priority =
  /\b(?:rights? of (?:the )?first|first (?:refusal|negotiation|look|sight|call|notification)|last (?:look|refusal)|rofr|rofo|rofn|matching (?:right|procedure)|right to match|pre-?empt\w*|(?:to|may|must|can|and|who may) match|days? (?:in which )?to match|step into|(?:equal|better) (?:it|any|the|such|an)|opportunity to (?:acquire|buy|purchase|take|match)|(?:first|final|last) (?:and final )?(?:offer|chance|bid)|refusal right|bids? first|in (?:its place|(?:the )?place of)|in that \w+'s place|right to step|entitlement to buy|(?:take|elect to (?:provide|take up)|option on) (?:up )?(?:to )?(?:the )?(?:whole|all|half|100%)|the whole of (?:that|such|any|the|any later) (?:later )?(?:round|issue)|take them at|(?:its|our|their|one of its) own before|come back with|sole negotiation|declined in writing|purchase on (?:those|no less)|acquire on the terms|subscribe for (?:them )?all|take (?:everything|it all)|refusal right|right to buy|may purchase|ahead of (?:others|anybody|anyone|other)|first claim|invited? it to bid|let it bid|option period|right of first|outbids?|tops? (?:it|any|the)|first (?:in line|option|choice|opportunity|window|bite)|preferential right|opportunity to (?:bid|lead)|buy (?:instead|in its stead)|preference over)\b/;
/** Own terms may be put in before the other side's are accepted. */
const counter =
  /\b(?:make|submit|table|lodge|come back with|put forward|put in|name|propose|present|state|conclude)\b[^;]{0,30}\b(?:offer|bid|proposal|price|terms|of (?:its|their|our) own|its own|our own|the same transaction|interested)\b|\bcounter-?(?:proposal|offer|bid)s?\b/;
const talksAlone =
  /\b(?:alone|exclusive(?:ly)?|sole(?:ly)?|with INVESTOR only|no one but|nobody else|no one else|anyone else|anybody else)\b[^;]{0,60}\b(?:negotiat\w*|talks?|discuss\w*|bargain\w*|deal(?:s|ing)?|sit|table|treat)\b|\b(?:negotiat\w*|talks?|talk|discuss\w*|bargain\w*|deal(?:s|ing)?|sit|treat)\b[^;]{0,60}\b(?:alone|exclusive(?:ly)?|sole(?:ly)?|only|no one but|nobody else|no one else|anyone else|in preference)\b|\b(?:negotiate|talk|sit down)\b[^;]{0,30}\bINVESTOR\b/;
const told =
  /\b(?:notif(?:y|ied|ies)|notice|inform(?:ed|s)?|tells?|told|let\b[^;]{0,40}\bknow|hears?|word of|disclos(?:e|ed)|particulars|shown?|shows?|warn|furnish(?:ed)?|copy of|sight of|ring|advise[ds]?|has the identity|delivery to|gets the terms|gives? INVESTOR the terms|given? INVESTOR|supply INVESTOR|lets INVESTOR|alerts?|apprised?|flag(?:s|ged)?|forward(?:s|ed)?|pass(?:es|ed)? to|serves?|sends?|sent|sees|consulted|invites?|invited|refer(?:red)? to)\b/;
const ahead =
  /\b(?:first|before|prior to|ahead of|until|unless|beforehand|not later than|no later than|within|in advance|at least|hold off|can't sign|not sign|sign nothing|in \d+ days|at the latest|not less than|no fewer than|elapse|early|thereafter)\b/;
const offered =
  /\b(?:offer(?:s|ed|ing)?|tender(?:s|ed)?|invit(?:e|ed|es)|put|puts|lay|laid|propos(?:e|ed)|present(?:s|ed)?|solicits?|expose)\b/;
const sameTerms =
  /\b(?:same|like|identical|equal|those|such|no less favou?rable|at the) (?:terms|price|conditions|figure)\b|\bthird[- ]party(?:'s)? price\b|\b(?:higher|lower) price\b|\bno (?:better|less favou?rable|lower)\b|\bthe terms (?:so )?(?:proposed|notified|approached)\b/;
/** Other matters in the same words: shares of founders, ordinary pre-emption, compute quotes, papers, listings, deeds. */
const elsewhere =
  /\b(?:founders?' (?:shares|stock)|key holders?' |co-?sale|tag[- ]along|drag[- ]along|bylaws|articles|in proportion to|customary|papers|research paper|manuscripts?|workloads?|gpus?|compute contract|hosting|premises|lease|record date|registration|public offering|waive[sd]?|is deleted|deleted|terminat(?:e|ion)|calls? for tenders|void|prepay\w*|proposed financing|take up its proportion|purchase its pro rata|laid aside|propose to transfer|after signature|protected information|leads,|liquidation|credits)\b|\b(?:no|not|nor|neither|without) (?:a |an |any |it |seeks? |[\w ]{0,24})?(?:right of first|first (?:refusal|look|offer\b|negotiation)|last look|rofr)/;

export const rofrRofoEnglish: Pick<KindCues, "cues" | "lookAlikes"> = {
  cues: [
    {
      id: "rofr_rofo/en/priority-on-deal",
      language: "en",
      all: [priority, deal],
      none: [elsewhere],
      weight: 0.5,
      example: "The Investor has a right of first refusal on any sale of the Company.",
      counterExample: "Transfers by founders are subject to a right of first refusal and co-sale.",
    },
    {
      id: "rofr_rofo/en/investor-ahead",
      language: "en",
      all: [priority, deal, holder],
      none: [elsewhere],
      weight: 0.3,
      example: "The Investor has a right of first refusal on any sale of the shares of the Company.",
    },
    {
      id: "rofr_rofo/en/time-to-match",
      language: "en",
      all: [priority, time, deal],
      none: [elsewhere],
      weight: 0.35,
      example: "The Investor has twenty days in which to match any offer for the shares of the Company.",
    },
    {
      id: "rofr_rofo/en/told-of-sale",
      language: "en",
      all: [told, deal, time, holder, ahead],
      none: [elsewhere],
      weight: 0.5,
      example:
        "On receiving an acquisition proposal for its shares the Company must notify the Investor within two days, before it signs.",
    },
    {
      id: "rofr_rofo/en/told-before-process",
      language: "en",
      all: [
        told,
        holder,
        /\b(?:sale process|bankers?|data ?room|information memorandum|explore a sale|letter of intent|auction|acquisition proposal|approach|bona fide|offer for (?:the company|COMPANY|control)|sale of (?:the )?(?:company|COMPANY|control)|term sheet)\b/,
        ahead,
      ],
      none: [elsewhere],
      weight: 0.4,
      example: "The Company shall let the Investor know, before a banker is engaged, that a sale process is planned.",
    },
    {
      id: "rofr_rofo/en/own-terms-in-time",
      language: "en",
      all: [counter, deal, holder, time],
      none: [elsewhere],
      weight: 0.45,
      example: "The Investor has thirty days to submit its own proposal before a sale of the Company is agreed.",
    },
    {
      id: "rofr_rofo/en/talks-alone",
      language: "en",
      all: [talksAlone, deal, holder, time],
      none: [elsewhere],
      weight: 0.55,
      example: "Before any sale of its business the Company shall negotiate exclusively with the Investor for 45 days.",
    },
    {
      id: "rofr_rofo/en/offered-first",
      language: "en",
      all: [
        offered,
        deal,
        holder,
        /\b(?:first|ahead of|before (?:any|others|anyone|others|it is)|beforehand|prior offer|only (?:the remainder|such))\b/,
      ],
      none: [elsewhere],
      weight: 0.45,
      example: "The Company shall not sell its patents without first offering them to the Investor.",
    },
    {
      id: "rofr_rofo/en/left-open",
      language: "en",
      all: [
        /\b(?:(?:left|hold|held|lain|stays?|remains?|kept)\b[^;]{0,20} open|for its acceptance|(?:in which|days|weeks|month) (?:in which )?to (?:accept|elect|take|decide|negotiate|close)|may (?:accept|elect) within|has let lapse|let (?:pass|lapse)|untaken|deal with nobody else|the only one)\b/,
        deal,
        holder,
        time,
      ],
      none: [elsewhere],
      weight: 0.5,
      example: "Any sale of the patents is first put to the Investor and left open for its acceptance for forty days.",
    },
    {
      id: "rofr_rofo/en/deal-in-time",
      language: "en",
      all: [deal, holder, time, ahead],
      none: [elsewhere],
      weight: 0.25,
      example: "Before any sale of the shares of the Company the Investor has ten days.",
    },
    {
      id: "rofr_rofo/en/same-terms",
      language: "en",
      all: [sameTerms, deal, holder, time],
      none: [elsewhere],
      weight: 0.4,
      example: "The Investor may within 20 days take the shares of the Company that are for sale on the same terms.",
    },
  ],
  lookAlikes: [
    {
      id: "rofr_rofo/en/not-founder-shares",
      language: "en",
      all: [
        /\b(?:first refusal|rofr|first offer|pre-?empti\w+|co-sale)\b/,
        /\b(?:founders?|key holders?|co-sale|common (?:stock|holders?)|tag-along|drag|in proportion to)\b/,
      ],
      none: [/\bsale of the (?:COMPANY|company)|intellectual property\b/],
      reason: "customary, on founders' shares or in proportion to a holding",
      example: "The Investor and the Company have a right of first refusal on transfers by founders, with co-sale.",
    },
  ],
};
