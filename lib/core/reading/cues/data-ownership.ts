import type { KindCues } from "./cue";
import { en, zh } from "./pattern";
import * as W from "./words-en";
import * as Z from "./words-zh";

export const dataOwnership: KindCues = {
  kind: "data_ownership",
  cues: [
    {
      id: "data_ownership/en/owns",
      language: "en",
      all: [
        en`(?:${W.coreData}) ~~ (?:remains?|belongs?|property of|owned by|stays?|is|are) ~~ (?:COMPANY|yours|your own|licensor|customers?|its|property)|(?:COMPANY|licensor|you|customers?) ~ (?:owns?|retains?|keeps?) ~~ (?:${W.coreData})`,
      ],
      none: [/\bINVESTOR (?:owns|may use)|means|confidential information of both\b/],
      weight: 0.6,
      example: "As between the parties, the Company owns all training data, outputs and telemetry.",
      counterExample: "The Investor owns all data generated on its platform.",
    },
    {
      id: "data_ownership/en/no-training",
      language: "en",
      all: [
        W.has.data,
        en`\b(?:shall not|will not|may not|must not|never|neither|nor|none of it|not (?:be )?(?:used|look|use)|no(?:r)? (?:use|right|access|interest)|without)\b ~~ (?:train\w*|model development|improve|develop|evaluat\w*|teach|build|use|access|look at|read|open|derive|test)`,
      ],
      none: [/\b(?:COMPANY|company) (?:shall|will|may|must) not\b|competing products|investment team|firewall/],
      weight: 0.6,
      example: "The Investor shall not use customer data to train, evaluate or improve any model.",
    },
    {
      id: "data_ownership/zh/own",
      language: "zh",
      all: [
        Z.has.data,
        zh`(?:归~(?:COMPANY|用户|医院|客户)|属于~(?:COMPANY|用户|客户|医院)|不得~~(?:训练|用于|读取|访问|投入)|无权(?:访问|使用))`,
      ],
      none: [/COMPANY不得|保密信息/],
      weight: 0.65,
      example: "公司及其用户的数据归公司及用户所有,投资方不得用于训练。",
    },
  ],
  lookAlikes: [],
};
