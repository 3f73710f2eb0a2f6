import type { KindCues } from "./cue";
import { en, zh } from "./pattern";

export const investorPassivity: KindCues = {
  kind: "investor_passivity",
  cues: [
    {
      id: "investor_passivity/en/no-seat",
      language: "en",
      all: [
        en`\b(?:no|not|neither|nor|without|waives?|surrenders?|renounces?|never)\b ~~ (?:board|director|observer|seat|veto|consent right|reserved matter|committee|vote|nominate|appoint)`,
        en`INVESTOR|\bwe\b|\bus\b|holder|investor`,
      ],
      none: [
        /\b(?:shall not (?:appoint|remove|dismiss|release)|without (?:the )?(?:prior )?(?:written )?(?:consent|approval)|stockholder of the company|safe)\b/,
      ],
      weight: 0.55,
      example: "The Investor has no board seat, no observer and no consent rights.",
      counterExample: "The Company shall not appoint a director without the Investor's approval.",
    },
    {
      id: "investor_passivity/en/non-voting",
      language: "en",
      all: [
        en`\b(?:non-voting|carry no vote|no votes?|votes? (?:its|their|all|the)? ?~ (?:in (?:the same )?proportion|proportionately)|cast its votes ~~ proportion|mirror vot\w*|voted in proportion|proxy|abstain\w*|recus\w*|excluded from|withdraws? from|leaves? the (?:room|meeting))\b`,
      ],
      none: [/\b(?:observer, who|non-voting observer|preserve privilege)\b/],
      weight: 0.55,
      example: "The Investor's shares are non-voting except as required by law.",
    },
    {
      id: "investor_passivity/en/standstill",
      language: "en",
      all: [
        en`\b(?:standstill|shall not (?:acquire|exceed|hold|make)|will not (?:acquire|go above|buy)|not to (?:go above|acquire|exceed|increase|buy)|no more than \d|not (?:exceed|increase|go above)|lock-?up)\b`,
        en`INVESTOR|\bwe\b`,
        en`\b(?:\d+(?:\.\d+)? ?%|shares|stake|control|tender|proposal|holding|voting)\b`,
      ],
      none: [/\b(?:COMPANY shall not|founders?|ipo|underwriters?)\b/],
      weight: 0.6,
      example: "Standstill: the Investor shall not acquire more than 15% of the shares for three years.",
    },
    {
      id: "investor_passivity/zh/passive",
      language: "zh",
      all: [
        zh`INVESTOR`,
        zh`(?:无表决权|不委派|不派|放弃~(?:表决|委派|提名)|回避|不得超过\d|不谋求|不参与(?:经营|管理|决策)|不享有(?:否决|一票|董事)|锁定期|不增持|不得增持|按~比例投票)`,
      ],
      none: [/创始人|COMPANY不得/],
      weight: 0.65,
      example: "投资方所持股份无表决权,且不委派董事。",
    },
  ],
  lookAlikes: [],
};
