import type { KindCues } from "./cue";
import { en, zh } from "./pattern";
import * as W from "./words-en";
import * as Z from "./words-zh";

export const talentRestriction: KindCues = {
  kind: "talent_restriction",
  cues: [
    {
      id: "talent_restriction/en/no-hire",
      language: "en",
      all: [
        en`\b(?:solicit\w*|poach\w*|hire|hires|hiring|recruit\w*|employ|engage|offer (?:of )?employment|entice|approach|headhunt\w*|no-hire|non-solicit\w*)\b`,
        W.has.staff,
        en`(?:${W.ban})|non-solicit|no-hire|waives?|free to`,
      ],
      none: [/\b(?:competing (?:offers|proposals)|other investors|founders? (?:shall|will|agree) not)\b/],
      weight: 0.6,
      example: "The Company shall not solicit or hire employees of the Investor for two years.",
      counterExample: "The Company shall not solicit competing offers from other investors through its employees.",
    },
    {
      id: "talent_restriction/en/second",
      language: "en",
      all: [
        en`\b(?:second(?:ed|s|ment|ments|ees?)?|on loan|embedded|placed with|sit with|sits with|assigned to|dedicated to|full[- ]time (?:on|to|at|with))\b`,
        W.has.staff,
        en`INVESTOR|\bus\b|project|programme|program|our`,
      ],
      none: [/\b(?:second (?:closing|anniversary|year|amendment)|committee)\b/],
      weight: 0.6,
      example: "Up to ten research staff will be seconded to the Investor at its election.",
    },
    {
      id: "talent_restriction/en/key-person",
      language: "en",
      all: [
        en`\b(?:key[- ](?:person|people|man|researchers?|employees?|staff)|named (?:researchers?|engineers?|scientists?)|founders?|either founder|research leads?)\b`,
        en`\b(?:leaves?|ceases?|departs?|departure|remain\w*|stays?|reassign\w*|not be (?:moved|reassigned|taken)|no longer|resign\w*|loss of)\b`,
        en`\b(?:terminat\w*|suspend\w*|cancel\w*|may|lapse\w*|repay|tranche|consent|until|project|reduce\w*|undrawn)\b`,
      ],
      none: [/\b(?:vest\w*|insurance|good leaver|bad leaver|unvested|severance)\b/],
      weight: 0.55,
      example: "If either founder ceases full-time service the Investor may cancel undrawn commitments.",
    },
    {
      id: "talent_restriction/zh/people",
      language: "zh",
      all: [
        Z.has.staff,
        zh`(?:不得(?:招聘|招揽|聘用|雇用|录用|挖|离职|调岗|转岗)|派驻|借调|驻场|专职|离职的|调岗|不少于半数工时|招揽|不得~~(?:招|聘|雇))`,
      ],
      none: [/兑现|成熟|INVESTOR应指派|优化先|竞业/],
      weight: 0.6,
      example: "公司不得招聘投资方人工智能部门员工。",
    },
  ],
  lookAlikes: [],
};
