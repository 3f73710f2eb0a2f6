import type { KindCues } from "./cue";
import { en } from "./pattern";

/* Talent in English: people of one side may not be hired, are lent, are tied to the investor's work, or their leaving costs. */

const people =
  /\b(?:employees?|employed|employment|staff|engineers?|researchers?|personnel|people|teams?|squad|scientists?|founders?|ceo|chief|cto|secondees?|leads?|technicians?|architects?|individuals?|persons?|anyone|anybody|recruiters?|quants|modellers|developers|post-docs|fellows|dr\.?|professor|members? of|\w+ group|payroll|inventors|analysts|clinicians|headcount|fte|graduates|programmers|colleagues)\b/;
const hiring =
  "(?:solicit\\w*|non-?solicit\\w*|poach\\w*|hir(?:e|es|ed|ing)|recruit\\w*|employ(?:s|ing)?|engag(?:e|es|ing) (?:staff|any|a person|anyone|the|personnel)|(?:make|making|extending) (?:an |its own |any |job )?offers?|offers? of employment|job offers?|offer (?:that person|any|positions)|offering positions|entic(?:e|es|ing)|approach(?:es|ing)? [^;]{0,40}(?:engineers|staff|employees|quants|people|team|researchers|person|anyone|with offers|those|from leaving)|headhunt\\w*|no-hire|cold-call|win over|take on anyone|taking on|off[- ]limits|hands off|stay clear of|canvass|lure)";
const placing =
  /\b(?:second(?:ed|s|ments?|ees?)|to second|shall second|(?:on|go on) loan|lends?|lent|loaned|embed(?:s|ded)?|resident|stations?|stationed|places? (?:up to|its|two|three|four|\d+)|placed (?:with|in|at|within)|to be placed|sits? (?:with|at|in (?!on))|will sit|seated|(?:shall|will|to) post|posted (?:to|at)|dispatch(?:ed)?|delegates?|delegated|desks? with|rotations?|join(?:s)? [^;]{0,40}(?:team|laboratory|group)|work(?:s)? (?:at|from|full[- ]time|for [^;]{0,20} in)|works from|released? (?:its|not fewer|for)|traineeship|transfer on loan|exchange scheme|reporting day)\b/;
const tied =
  /\b(?:assign(?:ed|s)? (?:to|full|elsewhere)|shall assign|stay(?:s)? (?:assigned|on|in)|remain(?:s)? (?:assigned|posted|employed|on the)|dedicated|devotes?|allocated|ring-fenced|(?:working|laboratory) (?:time|hours)|half (?:of )?(?:her|his|their) time|\d+ ?% of (?:their |its |her |his )?(?:working )?time|days in five|days a week|solely on|works? only on|first-priority|essential element|permanent leads|key (?:personnel|persons?|scientists|people|men)|spends? [^;]{0,50}(?:time|days|hours|%)|retention (?:agreements?|pool|undertaking)|together and on)\b/;
const notMoved =
  /\b(?:reassign\w*|re-assign\w*|redeploy\w*|be moved|moves? none|is moved|pulled? off|taken? (?:them )?off|take them off|recall(?:ed)?|be (?:replaced|removed|transferred)|replac(?:e|es|ing) any|swap|withdrawn|not to transfer|transfer them|leaves? the project|assign (?:either|any) of them|make redundant|release them|moved only)\b/;
const leaves =
  /\b(?:leaves?|ceases?|stops? (?:leading|working)|departs?|departure|resigns?|resign|no longer|hands? in notice|stay full time|remain in (?:executive )?office|go part-time|recruited by|should either go|change in ceo)\b/;
const cost =
  /\b(?:terminat\w+|suspend\w*|cancel\w*|withhold|lapses?|repa(?:y|id)|tranche|instal?ments?|consent|postpone|reduc\w+|undrawn|event of default|forfeited|reallocate|moves back|default|conversion price|milestone payments|convert into)\b/;
/** Other matters: vesting, insurance, boards, no-shop, customers, founders' own promises, agents, second closings. */
const elsewhere =
  /\b(?:vest(?:s|ing|ed)?|insurance|good leaver|bad leaver|severance|solicit[^;]{0,30}(?:proposals?|offers?|investors?|customers?|proxies)|employee (?:stock|share|option)|option pool|stock plan|board of directors|director designat\w+|observer|tender|service agreements|employment agreements?|reimburse|bid(?:s|der)?|acquisition|other leads|hire or remove|appoint or|appointment of|chosen from|without charge|free of charge|account team|inventions|work product|replacement data|continuity|go-live there|industry association|support desk|post-employment)\b|INVESTOR (?:further )?(?:agrees |undertakes |has agreed )?(?:not to|won't|forbids)|\bour (?:group|investment team|team|people) (?:will|shall) not|\bon their side\b|INVESTOR(?: \w+)? (?:will|shall) not|INVESTOR (?:shall|will|may|must) (?:not|neither)(?! be asked)|\beach (?:founder|promoter|employee|key holder)\b/;

export const talentRestrictionEnglish: Pick<KindCues, "cues" | "lookAlikes"> = {
  cues: [
    {
      id: "talent_restriction/en/no-hire",
      language: "en",
      all: [
        en`\b(?:not|no|never|neither|refrains?|abstains?|won't|cannot|keeps its hands|off[- ]limits|clear of|needs?|prior consent|waives?|nor|non-solicitation|no-hire|nobody)\b`,
        en`\b${hiring}\b`,
        en`(?:${people}) ~~ ${hiring}|${hiring} ~~ (?:${people})`,
      ],
      none: [elsewhere],
      weight: 0.6,
      example: "The Company shall not solicit or hire employees of the Investor for two years.",
      counterExample: "The Company shall not solicit competing offers from other investors through its employees.",
    },
    {
      id: "talent_restriction/en/second",
      language: "en",
      all: [
        placing,
        people,
        en`(?:${people}) ~~ (?:${placing})|(?:${placing}) ~~ (?:${people})`,
        /INVESTOR|\b(?:us|our|your|campus|lab|laboratory|offices?|project|programme|program|centre|center|months|years|weeks|premises|institute|site)\b/,
      ],
      none: [elsewhere],
      weight: 0.5,
      example: "Up to ten research staff will be seconded to the Investor at its election.",
    },
    {
      id: "talent_restriction/en/tied-to-project",
      language: "en",
      all: [
        tied,
        people,
        en`(?:${people}) ~~ (?:${tied})|(?:${tied}) ~~ (?:${people})`,
        /INVESTOR|\b(?:project|programme|program|workstream|joint|track|component|research plan|order|platform|wp\d|items|pictures|title|launch)\b/,
      ],
      none: [elsewhere],
      weight: 0.45,
      example: "The three scientists in Schedule C shall be dedicated to the Investor's project.",
    },
    {
      id: "talent_restriction/en/not-reassigned",
      language: "en",
      all: [notMoved, people, en`\b(?:not|none|never|only|without|save|nor|requires?|neither|no)\b`],
      none: [elsewhere],
      weight: 0.5,
      example: "The named engineers may be moved only with the Investor's approval.",
    },
    {
      id: "talent_restriction/en/leaving-costs",
      language: "en",
      all: [
        /\b(?:founders?|key[- ](?:person|people|man|researchers?|employees?|staff|scientists?)|chief \w+|research leads?|scientists|named|listed|dr\.?|ceo|headcount|individuals?)\b/,
        leaves,
        cost,
      ],
      none: [elsewhere, /\b(?:becomes? payable on death|chief executive (?:shall|will) not)\b/],
      weight: 0.5,
      example: "If either founder ceases full-time service the Investor may cancel undrawn commitments.",
    },
    {
      id: "talent_restriction/en/for-a-time",
      language: "en",
      all: [
        en`\b(?:${hiring}|second(?:ed|ment)|assigned|reassign\w*|station\w*|resident|lent?|dedicated)\b`,
        people,
        /\b(?:for (?:a|one|\d+)|until|during|\d+ (?:months|years)|while)\b/,
      ],
      none: [elsewhere],
      weight: 0.25,
      example: "For a year neither side will recruit the other's engineers.",
    },
  ],
  lookAlikes: [
    {
      id: "talent_restriction/en/not-founder-terms",
      language: "en",
      all: [/\b(?:vest(?:s|ing|ed)?|unvested|good leaver|bad leaver|key-?man insurance|invention assignment|cliff)\b/],
      none: [/\b(?:seconded|joint|INVESTOR's project|solicit|poach)\b/],
      reason: "customary terms of founders and staff",
      example: "Founders' shares vest over four years; unvested shares of a founder who leaves are cancelled.",
    },
  ],
};
