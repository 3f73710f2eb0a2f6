import type { KindCues } from "./cue";
import { en, zh } from "./pattern";
import * as W from "./words-en";
import * as Z from "./words-zh";

export const openWeightsFreedom: KindCues = {
  kind: "open_weights_freedom",
  cues: [
    {
      id: "open_weights_freedom/en/free-to-publish",
      language: "en",
      all: [
        W.has.openly,
        en`\b(?:may|free|freely|at liberty|right to|nothing|alone|sole discretion|own discretion|decides?|whenever|at any time|no one's|need no|needs no|without (?:review|consent|approval|asking|prior)|not (?:be )?(?:deemed|a breach|require|restrict\w*)|any licen[cs]e|unrestricted|picks|as it sees fit|its own choice)\b`,
        en`\b(?:weights?|models?|checkpoints?|code|papers?|research|publish\w*|publication|results|releases?|articles?|preprints?|benchmarks?|manuscripts?)\b`,
      ],
      none: [
        /\b(?:shall not|must not|may not|only (?:with|after)|INVESTOR may|press release|public offering|consent of|approval of|publicly traded|confidential)\b/,
      ],
      weight: 0.6,
      example:
        "Nothing in this agreement limits the Company's right to release any model under an open-source licence.",
      counterExample: "The Company may publish papers only with the Investor's consent.",
    },
    {
      id: "open_weights_freedom/zh/free",
      language: "zh",
      all: [Z.has.openly, zh`(?:不限制|有权自?|自主|可随时|可自行|不视为|不受|无需|自行决定|自由)`],
      none: [/未经|不得开源|须经|仅可/],
      weight: 0.65,
      example: "本协议不限制公司以开源许可发布任何模型。",
    },
  ],
  lookAlikes: [],
};
