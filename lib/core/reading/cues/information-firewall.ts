import type { KindCues } from "./cue";
import { en, zh } from "./pattern";

export const informationFirewall: KindCues = {
  kind: "information_firewall",
  cues: [
    {
      id: "information_firewall/en/walled",
      language: "en",
      all: [
        en`\b(?:firewall\w*|wall(?:ed|s)?|clean[- ]team|ring-?fenc\w*|ethical wall|separate\w*|solely by|only (?:to|by|the)|restricted to|kept from|held (?:solely|only)|confined|need[- ]to[- ]know|shall not (?:disclose|pass|share|show)|not (?:be )?(?:shown|passed|disclosed|shared|discussed|made available)|nothing (?:received|goes)|not to reach|no access)\b`,
        en`\b(?:team|department|personnel|individuals?|division|unit|business|employees|people|staff|engineers|group|desk|product|anyone|treasury|arm)\b`,
        en`\b(?:information|papers|material|data|received|reports?|roadmap|findings|anything|documents|access|confidential|what (?:it|we|they)|briefings?|telemetry)\b`,
      ],
      none: [/\b(?:COMPANY shall not disclose|each party shall|neither party|publish|press|train)\b/],
      weight: 0.6,
      example:
        "Company information shall be held only by the investment team and not be disclosed to any individual in a competing product division.",
      counterExample:
        "Each party shall keep the other's confidential information secret and shall not disclose it to any person.",
    },
    {
      id: "information_firewall/en/no-use",
      language: "en",
      all: [
        en`INVESTOR ~~ (?:shall not|will not|may not|must not|not to) ~ use ~~ (?:information|confidential|roadmap|evaluations?|material) ~~ (?:compet\w*|own (?:models?|products?)|develop\w*|any (?:other )?purpose)`,
      ],
      weight: 0.6,
      example: "The Investor shall not use Confidential Information to develop competing products.",
    },
    {
      id: "information_firewall/en/withhold",
      language: "en",
      all: [en`COMPANY ~~ (?:withhold|redact|refuse|decline) ~~ (?:information|material|competitive\w*|sensitive)`],
      weight: 0.55,
      example: "The Company may withhold information that it believes to be competitively sensitive.",
    },
    {
      id: "information_firewall/zh/walled",
      language: "zh",
      all: [
        zh`(?:仅限|不得(?:向|提供给|用于|披露)|隔离|防火墙|不得接触|只能由|知悉|拒绝提供)`,
        zh`(?:团队|部门|人员|事业部|研发|竞争产品|竞争性|敏感)`,
        zh`(?:信息|资料|材料|数据|报告|内容|文件|保密)`,
      ],
      none: [/双方应|COMPANY不得|训练/],
      weight: 0.6,
      example: "公司信息仅限投资团队成员知悉,不得提供给模型研发人员。",
    },
  ],
  lookAlikes: [],
};
