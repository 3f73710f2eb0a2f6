import type { KindCues } from "./cue";
import { en, zh } from "./pattern";
import * as W from "./words-en";
import * as Z from "./words-zh";

export const modelIpLicense: KindCues = {
  kind: "model_ip_license",
  cues: [
    {
      id: "model_ip_license/en/licence-granted",
      language: "en",
      all: [
        en`\b(?:licen[cs]e[sd]?|right to (?:use|embed|host|modify|copy)|sublicen[cs]\w*|permission|may (?:copy|modify|host|fine-tune|embed))\b`,
        en`\b(?:perpetual|irrevocable|royalty-free|worldwide|sublicen[cs]\w*|fully paid|transferable|exclusive|grants?|receives?|takes?|weights|derivatives|successor|survives?|free of charge|in perpetuity)\b`,
        W.has.weights,
      ],
      none: [
        /\bopen[- ]source licen|name and (?:logo|marks)|trade ?marks?|logos?\b|no licen|standard terms|non-exclusive licence under the company's standard|customers receive/,
      ],
      weight: 0.6,
      example: "The Company grants the Investor a perpetual, irrevocable licence to use and modify the model weights.",
      counterExample: "Each party grants the other a licence to use its name and logo.",
    },
    {
      id: "model_ip_license/en/assigned",
      language: "en",
      all: [
        en`\b(?:assign(?:s|ed|ment)?|vests?|vested|belongs? to|owned by|ownership|jointly own(?:ed)?|joint ownership|co-own\w*|property of|title)\b`,
        en`\b(?:improvements?|derivatives?|fine-tun\w*|inventions?|patents?|foreground|results|weights|code|kernels?|intellectual property|ip|adapters?|distill\w*|work product|know-how|models?)\b`,
        en`INVESTOR|joint|equally|both|us\b`,
      ],
      none: [
        /\b(?:this agreement|successor|shares?|neither party may assign|vest(?:s|ing)? over|company owns|COMPANY (?:owns|retains|keeps))\b|remain/,
      ],
      weight: 0.55,
      example: "All improvements made on the Investor's platform shall vest in the Investor upon creation.",
    },
    {
      id: "model_ip_license/en/escrow",
      language: "en",
      all: [
        en`\b(?:escrow|deposit(?:ed)?|sealed|notar\w+|step-in|held by an? (?:agent|custodian))\b`,
        en`\b(?:weights|source|code|checkpoints?|scripts|models?|artefacts|recipes)\b`,
      ],
      none: [/\bescrow account|purchase price\b/],
      weight: 0.6,
      example: "The model weights held in escrow shall be released to the Investor upon insolvency.",
    },
    {
      id: "model_ip_license/zh/licence",
      language: "zh",
      all: [
        Z.has.weights,
        zh`(?:许可|授权|再许可|转授|独占|归~INVESTOR|共有|共同所有|转让给|托管|源码托管)`,
        zh`(?:INVESTOR|双方|共有)`,
        zh`(?:永久|不可撤销|免费|免许可费|独占|归|转授|再许可|权重|共有|释放|托管|授予)`,
      ],
      none: [/商标|开源许可|归COMPANY|不得/],
      weight: 0.6,
      example: "公司授予投资方永久的、不可撤销的模型及权重使用许可。",
    },
  ],
  lookAlikes: [],
};
