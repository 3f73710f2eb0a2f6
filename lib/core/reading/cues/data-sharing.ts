import type { KindCues } from "./cue";
import { en, zh } from "./pattern";
import * as W from "./words-en";
import * as Z from "./words-zh";

export const dataSharing: KindCues = {
  kind: "data_sharing",
  cues: [
    {
      id: "data_sharing/en/given-to-investor",
      language: "en",
      all: [
        en`(?:${W.coreData}) ~~ (?:deposited|delivered|provided|shared|made available|copied|sent|transmitted|mirrored|streamed|replicated|flows?|goes?|go|passed|forwarded|supplied|exported|pushed) ~~ (?:INVESTOR|us|group|affiliate)|(?:provide|deliver|share|give|grant|furnish|supply|send|stream|mirror|copy|hand|transmit|open|replicat|export|push)\w* ~~ (?:INVESTOR|us)\b ~~ (?:${W.coreData})|\b(?:copies|copy|feed|access|drop|extract|export)\b ~~ (?:${W.coreData}) ~~ INVESTOR`,
      ],
      none: [
        /\bfinancial (?:statements|data|information)|accounts|audited|budget|no right|shall not be (?:given|provided)\b/,
      ],
      weight: 0.6,
      example: "The Company shall deliver to the Investor copies of all training data and user prompts every month.",
      counterExample: "The Company will deliver to the Investor unaudited financial data each quarter.",
    },
    {
      id: "data_sharing/en/may-train",
      language: "en",
      all: [
        en`(?:INVESTOR|we|affiliates?|group) ~~ (?:may|can|right|entitled|free|licen[cs]e) ~~ (?:use|train|improve|collect|retain|analy[sz]e|access|read|mine) ~~`,
        W.has.data,
        en`\b(?:train|improve|develop|models?|any (?:internal )?purpose|products?|analytics|tune|research|collected|algorithm)\w*`,
      ],
      none: [/\b(?:may|shall|will) not\b|solely to (?:operate|bill|provide)|invoice|billing/],
      weight: 0.6,
      example: "The Investor may use telemetry, prompts and completions to improve its own models and products.",
      counterExample: "The Investor may not use prompts or completions to train its models.",
    },
    {
      id: "data_sharing/en/joint-pool",
      language: "en",
      all: [en`\b(?:joint|shared|common|pooled)\b ~ (?:data|corpus|dataset|lake|pool)`],
      none: [/data ?room|jointly control/],
      weight: 0.6,
      example: "The parties will establish a joint data lake that either may use.",
    },
    {
      id: "data_sharing/zh/provide",
      language: "zh",
      all: [
        Z.has.data,
        zh`(?:向~INVESTOR|INVESTOR)~~(?:提供|开放|共享|推送|汇总|同步|访问|交付|回传|使用|可用于)|(?:提供|开放|共享|推送|同步|回传|交付)~~INVESTOR|共建~数据|数据池|数据湖`,
      ],
      none: [/不得|财务报表|财务数据|无权|保密/],
      weight: 0.6,
      example: "公司应每月向投资方提供脱敏后的客户使用日志。",
    },
    {
      id: "data_sharing/zh/may-train",
      language: "zh",
      all: [Z.has.data, zh`INVESTOR~~(?:有权|可|得)~~(?:使用|用于|训练|优化|改进)`],
      none: [/不得|无权/],
      weight: 0.55,
      example: "投资方有权使用公司服务产生的用户交互数据优化其自有模型。",
    },
  ],
  lookAlikes: [
    {
      id: "data_sharing/en/not-financial",
      language: "en",
      all: [/\b(?:financial (?:statements|data|information)|management accounts|annual budget)\b/],
      none: [/\b(?:prompts?|training data|telemetry|embeddings?)\b/],
      reason: "customary financial information",
      example: "The Company shall provide to the Investor quarterly financial data and usage of the annual budget.",
    },
  ],
};
