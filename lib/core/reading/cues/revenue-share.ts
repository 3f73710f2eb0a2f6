import type { KindCues } from "./cue";
import { en, zh } from "./pattern";
import * as W from "./words-en";
import * as Z from "./words-zh";

export const revenueShare: KindCues = {
  kind: "revenue_share",
  cues: [
    {
      id: "revenue_share/en/percent-of-revenue",
      language: "en",
      all: [
        en`(?:\d+(?:\.\d+)? ?%|a (?:third|quarter|fifth|tenth|half)|one[- ](?:third|quarter|fifth)|cents?|half|basis points|per (?:unit|token|call|vehicle|device)|share) ~~ (?:${W.revenue})|(?:${W.revenue}) ~~ (?:\d+(?:\.\d+)? ?%|a (?:third|quarter|fifth|tenth)|shared)|royalt(?:y|ies)|rev(?:enue)?[- ]shar\w*|profit[- ]shar\w*`,
      ],
      none: [
        /\b(?:liquidation|dividends?|preferred|equity financing|use of proceeds|proceeds (?:of|from) (?:this|the) (?:round|financing|issue)|royalty-free|compute|spend|exceeds?|minimum spend|shares|net proceeds|top \d+ customers|of (?:the )?purchase price)\b/,
      ],
      weight: 0.6,
      example: "The Company shall pay the Investor 20% of gross revenue from the models, quarterly in arrears.",
      counterExample: "Dividends of 6% of net profits are non-cumulative, when and as declared on the preferred.",
    },
    {
      id: "revenue_share/en/recoup",
      language: "en",
      all: [en`\b(?:recoup\w*|recover\w* (?:its|the) investment|until INVESTOR has received)\b`, W.has.revenue],
      weight: 0.6,
      example: "Until the Investor has recouped its investment it shall receive 75% of distributable profits.",
    },
    {
      id: "revenue_share/zh/share",
      language: "zh",
      all: [
        Z.has.revenue,
        zh`(?:\d+(?:\.\d+)? ?%|分成|提成|返还|归INVESTOR|支付给INVESTOR|四六|三七|五五|一半)`,
        zh`(?:支付|分成|返还|归|享有|提取|留存|结算|分得|抽成)`,
      ],
      none: [/清算|股息|采购|消费|分红权|超过~收入|违约金/],
      weight: 0.6,
      example: "公司应按季度向投资方支付模型业务收入的百分之二十。",
    },
  ],
  lookAlikes: [],
};
