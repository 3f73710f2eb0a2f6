import type { KindCues } from "./cue";
import { en, zh } from "./pattern";
import * as W from "./words-en";
import * as Z from "./words-zh";

export const informationRights: KindCues = {
  kind: "information_rights",
  cues: [
    {
      id: "information_rights/en/preview-given",
      language: "en",
      all: [W.has.preview, new RegExp(W.talk), en`INVESTOR|\bus\b|our|partner|auditor|observer|engineers`],
      none: [
        /\b(?:publish|manuscript|public webinar|shall not be (?:entitled|given|required)|no (?:right|access|source code|obligation)|consent|not (?:be )?entitled|approval|veto|publicly|port|optimi[sz]e|train(?:ed)? on)\b/,
      ],
      weight: 0.6,
      example:
        "The Investor shall receive pre-release access to each model at least 60 days before general availability.",
      counterExample: "The Investor shall not be entitled to inspect source repositories or receive the roadmap.",
    },
    {
      id: "information_rights/en/customers-and-usage",
      language: "en",
      all: [
        en`\b(?:report|list|statement|breakdown|dashboard|figures)\b ~~ (?:customers?|usage|partners?|pipeline|capacity|gpu|compute)`,
        en`INVESTOR|\bus\b`,
      ],
      none: [/\b(?:financial statements|invoice|billing|royalty|revenue share)\b/],
      weight: 0.4,
      example: "The Company shall give the Investor a quarterly report of the top 50 customers by revenue.",
    },
    {
      id: "information_rights/en/audit",
      language: "en",
      all: [
        en`\b(?:inspect|audit|review|examin|read|visit)\w*\b ~~ (?:source|code|repositor|training (?:logs?|code|runs?|schedul)|model|weights|systems|architecture|compute)`,
        en`INVESTOR|\bus\b`,
      ],
      none: [/\b(?:books|accounts|publish|manuscript|may not|shall not|no right)\b/],
      weight: 0.55,
      example: "The Investor may inspect source repositories on reasonable notice.",
    },
    {
      id: "information_rights/zh/preview",
      language: "zh",
      all: [
        Z.has.preview,
        zh`(?:通报|提供|开放|访问|报告|披露|告知|抽查|审计|查阅|试用|汇报|展示|获得|提交)`,
        zh`(?:INVESTOR|双方)`,
      ],
      none: [/无权|不得要求|开源|论文|同意/],
      weight: 0.6,
      example: "公司应每月向投资方通报产品路线图及训练计划。",
    },
  ],
  lookAlikes: [],
};
