import type { KindCues } from "./cue";
import { en, zh } from "./pattern";
import * as W from "./words-en";

export const changeOfControl: KindCues = {
  kind: "change_of_control",
  cues: [
    {
      id: "change_of_control/en/trigger",
      language: "en",
      all: [
        en`\b(?:change (?:of|in) control|acqui(?:re|res|red|sition|rer)|takes? over|buys? (?:you|us|the company|COMPANY|into|in)|merge[sr]?|becomes? (?:the )?(?:holder|owner|shareholder)|ends up (?:with|above)|holds? more than|more than \d+(?:\.\d+)? ?%|beneficial owner\w*|voting (?:rights|stock|shares|power)|cap table|stake|sold to|sale to|\d+(?:\.\d+)? ?% or more)\b`,
        en`${W.rival}|\b(?:change (?:of|in) control|hyperscaler|gpu vendor|cloud (?:group|vendor|operator)|manufacturer|any person|third party|sale of (?:the )?COMPANY)\b`,
        en`\b(?:terminat\w*|consent|approval|put|call|option|void|repay\w*|licen[cs]e|withdraw\w*|stop\w*|suspend\w*|buy back|redeem|require|immediately|ends?|lapse\w*|cancel\w*|price|transfer|become[s]? (?:due|payable|exclusive|perpetual)|not be registered|dissolve|due and payable|converts?)\b`,
      ],
      none: [
        /\b(?:liquidation event|deemed liquidation|acceleration|INVESTOR shall not (?:acquire|exceed)|standstill|drag|means)\b/,
      ],
      weight: 0.65,
      example:
        "If a competitor of the Investor acquires more than 20% of the shares of the Company, the Investor may terminate the agreement.",
      counterExample:
        "A merger is a deemed liquidation event and the price is paid to each third party holder on acquisition.",
    },
    {
      id: "change_of_control/en/call-option",
      language: "en",
      all: [
        en`\b(?:call option|option to (?:buy|purchase|acquire)|may (?:buy|purchase|acquire|call)|right to (?:buy|purchase|acquire))\b ~~ (?:all|outstanding|remaining|entire|whole|shares|company|COMPANY|stock|business)`,
      ],
      none: [/\b(?:pro rata|new (?:shares|securities)|founders?|unvested|employee|option pool)\b/],
      weight: 0.5,
      example: "The Investor has a call option to purchase all outstanding shares of the Company.",
    },
    {
      id: "change_of_control/zh/trigger",
      language: "zh",
      all: [
        zh`(?:控制权变更|控制权(?:发生)?变(?:更|动)|被~收购|(?:竞争|RIVAL)~~(?:取得|持有|收购|入股|受让)|收购~~股权|持股~~超过)`,
        zh`(?:同意|终止|回购|返还|许可|解除|有权|无效|加速|转为|要求|收回)`,
      ],
      none: [/优先购买|清算事件|INVESTOR不得|下列含义/],
      weight: 0.65,
      example: "公司控制权变更须事先取得投资方书面同意。",
    },
  ],
  lookAlikes: [],
};
