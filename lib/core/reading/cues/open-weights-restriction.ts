import type { KindCues } from "./cue";
import { en, zh } from "./pattern";
import * as W from "./words-en";
import * as Z from "./words-zh";

export const openWeightsRestriction: KindCues = {
  kind: "open_weights_restriction",
  cues: [
    {
      id: "open_weights_restriction/en/consent-or-ban",
      language: "en",
      all: [
        W.has.openly,
        en`\b(?:shall not|will not|must not|may not|no|never|not (?:be|before|until|earlier)|without|only (?:with|after|if)|until|embargo|delay\w*|hold|held back|withh\w+|consent|approval|prior review|restricted|limited to|private|first agree\w*)\b`,
        en`\b(?:weights?|models?|checkpoints?|code|papers?|research|publication|publish|manuscripts?|articles?|results|releases?|repositor\w+|preprints?|recipes?)\b`,
      ],
      none: [
        /\b(?:press release|announcement|public offering|publicly traded|no one's approval|free to|may (?:freely )?publish|open[- ]source (?:software|components|materials)|gpl|confidential|nothing)\b/,
      ],
      weight: 0.6,
      example: "The Company shall not release model weights under any open-source licence without approval.",
      counterExample: "The Company uses open-source software and has not breached any code licence.",
    },
    {
      id: "open_weights_restriction/en/review",
      language: "en",
      all: [
        en`\b(?:papers?|publications?|manuscripts?|preprints?|articles?|abstracts?)\b`,
        en`\b(?:review|prior|days|submit\w*|approval|consent|delay|object|withhold|withheld|clear\w*)\b`,
      ],
      none: [/\bno one's|need no|without review|free\b/],
      weight: 0.4,
      example: "Research papers on training methods require prior review by the Investor of 60 days.",
    },
    {
      id: "open_weights_restriction/zh/consent-or-ban",
      language: "zh",
      all: [
        Z.has.openly,
        zh`(?:不得|未经|方可|方能|仅可|禁止|须经|同意|满\d+个?月|不少于|推迟|延后|之前|审查|审阅)`,
        zh`(?:模型|权重|代码|论文|成果|研究|参数)`,
      ],
      none: [/自主|不受限制|不视为|有权自|保密|随时/],
      weight: 0.65,
      example: "未经投资方书面同意,公司不得以开源方式发布模型权重或训练代码。",
    },
  ],
  lookAlikes: [],
};
