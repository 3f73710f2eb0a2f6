import type { KindCues } from "./cue";
import { en, zh } from "./pattern";
import * as W from "./words-en";
import * as Z from "./words-zh";

export const cloudExclusivity: KindCues = {
  kind: "cloud_exclusivity",
  cues: [
    {
      id: "cloud_exclusivity/en/sole-provider",
      language: "en",
      all: [
        en`${W.exclusive} ~ (?:cloud|hosting|compute|infrastructure|training|inference)? ?\b(?:provider|host|supplier|home|platform|partner)\b|(?:provider|host|supplier) ~ ${W.exclusive}`,
        W.has.compute,
      ],
      none: [/\bresell|distribut|marketplace|non-exclusive/],
      weight: 0.7,
      example:
        "The Investor's cloud shall be the Company's sole provider of compute and hosting for all training workloads.",
      counterExample: "The courts of Delaware have exclusive jurisdiction over all disputes.",
    },
    {
      id: "cloud_exclusivity/en/workloads-placed-there",
      language: "en",
      all: [
        en`(?:${W.workload}) ~~ (?:on|with|in|at|from|inside|within|through|by) ~ (?:INVESTOR|designated|cloud|facilities|data ?cent)`,
        W.has.compute,
        en`${W.exclusive}|\d ?%|majority|substantially|nowhere|no other|at least|not less than|primar`,
      ],
      none: [/\bmay use any|any provider|free to/],
      weight: 0.6,
      example: "All training and production inference shall be run on the Investor's cloud for four years.",
    },
    {
      id: "cloud_exclusivity/en/no-other-cloud",
      language: "en",
      all: [
        en`(?:${W.ban}) ~~ (?:\b(?:other|another|third[- ]party|different|competing|rival|elsewhere|outside)\b|RIVAL) ~ (?:${W.cloud}|${W.compute})|(?:elsewhere|outside) ~ (?:cloud|INVESTOR)`,
        W.has.workload,
      ],
      none: [/\bresell|marketplace|free to\b/],
      weight: 0.55,
      example: "The Company shall not run any training workload on another cloud without consent.",
    },
    {
      id: "cloud_exclusivity/en/preferred",
      language: "en",
      all: [
        en`\b(?:preferred|primary|principal|main|lead|default|home|first[- ]choice)\b ~ (?:cloud|host|hosting|compute|infrastructure|training) ?\b(?:provider|partner|platform|supplier|home|environment)?`,
      ],
      none: [/\breseller|chip|silicon/],
      weight: 0.55,
      example: "The Investor shall be the preferred cloud provider of the Company.",
    },
    {
      id: "cloud_exclusivity/en/migrate",
      language: "en",
      all: [
        en`\b(?:migrat|mov|transfer|relocat|consolidat|decommission|vacat)\w* ~~ (?:workloads?|training|inference|hosting|clusters?|accounts?|cloud|estate) ~~ (?:INVESTOR|cloud|hyperscaler|providers?)`,
      ],
      none: [/\begress|transition|assist|at no charge|free of charge/],
      weight: 0.45,
      example:
        "The Company shall migrate all workloads from its present host to the Investor's cloud within nine months.",
    },
    {
      id: "cloud_exclusivity/zh/sole",
      language: "zh",
      all: [
        Z.has.cloud,
        zh`(?:独家|唯一|全部|一律|排他|只能|仅可|均)~(?:${Z.workload}|云)|(?:${Z.workload})~(?:一律|全部|均|独家)~(?:在|由|于|使用)`,
      ],
      none: [/经销|分销|上架/],
      weight: 0.6,
      example: "公司应独家使用投资方提供的云算力及托管服务。",
    },
    {
      id: "cloud_exclusivity/zh/no-other",
      language: "zh",
      all: [zh`不得~~(?:其他|第三方|另|任何|RIVAL)~(?:${Z.cloud})`],
      none: [/不得限制/],
      weight: 0.6,
      example: "公司不得使用任何第三方云服务。",
    },
    {
      id: "cloud_exclusivity/zh/share",
      language: "zh",
      all: [zh`(?:${Z.workload}|采购)~~\d+ ?%|首选云|\d+ ?%~~(?:${Z.workload})`, zh`(?:云|算力|卡时|INVESTOR)`],
      none: [/芯片|分成|收入/],
      weight: 0.55,
      example: "公司年度算力采购的百分之八十以上应由投资方云提供。",
    },
  ],
  lookAlikes: [
    {
      id: "cloud_exclusivity/en/not-jurisdiction",
      language: "en",
      all: [/\bexclusive (?:jurisdiction|of (?:vat|tax)|remed)/],
      reason: "exclusive jurisdiction, tax or remedy, not a cloud",
      example: "The courts of England have exclusive jurisdiction in respect of the hosting provider.",
    },
  ],
};
