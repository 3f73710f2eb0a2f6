import type { KindCues } from "./cue";
import { en, zh } from "./pattern";
import * as W from "./words-en";

export const computeCommitment: KindCues = {
  kind: "compute_commitment",
  cues: [
    {
      id: "compute_commitment/en/minimum-spend",
      language: "en",
      all: [
        en`\b(?:minimum|at least|not less than|no less than|take[- ]or[- ]pay|commit(?:s|ted|ment)?|floor)\b`,
        en`\b(?:spend|spends|consume|consumption|purchase|purchases|buy|buys|order|orders|draw|usage|hours)\b`,
        en`${W.compute}|${W.chip}|services`,
        en`${W.has.money}|\d ?%|hours|annual|each year|per (?:month|year|quarter)`,
      ],
      none: [/\bno minimum|shares|stock\b/],
      weight: 0.7,
      example: "The Company shall spend at least $40,000,000 on the Investor's cloud services in each year.",
      counterExample: "There is no minimum purchase of cloud services.",
    },
    {
      id: "compute_commitment/en/shortfall",
      language: "en",
      all: [
        en`\b(?:shortfall|deficit|unused|under-?use|unconsumed|difference)\b ~~ (?:pay|paid|payable|invoiced|due|billed|forfeit|lapse|expire|charged)`,
      ],
      none: [/milestone fee/],
      weight: 0.6,
      example: "Any shortfall against the annual commitment is payable within 30 days of year end.",
    },
    {
      id: "compute_commitment/en/paid-in-credits",
      language: "en",
      all: [
        en`\b(?:paid|pays|payable|satisfied|contributed|delivered|advanced|funded|provided|comes?|arrives?|takes the form|invest(?:s|ed|ment)?|tranche|consideration|purchase price|subscription)\b ~~ (?:credits|in kind|vouchers|in hardware|services|boards|gpus?|compute|capacity|equipment)`,
        en`${W.has.money}|\d ?%|half|two[- ]thirds|balance|remainder|part|portion`,
      ],
      none: [/growth credits are there|optional/],
      weight: 0.6,
      example: "60% of the purchase price will be satisfied in service credits valid for 24 months.",
    },
    {
      id: "compute_commitment/en/proceeds-back",
      language: "en",
      all: [
        en`\b(?:proceeds|funds|money|net|subscription|amount|raise|round|capital)\b`,
        en`\b(?:spent|applied|apply|laid out|earmarked|used|ring-?fenced|reserved|released|expended|towards?)\b`,
        en`${W.compute}|${W.chip}`,
      ],
      none: [/general corporate/],
      weight: 0.65,
      example: "The Company shall apply not less than two thirds of the proceeds to compute bought from the Investor.",
    },
    {
      id: "compute_commitment/zh/minimum",
      language: "zh",
      all: [
        zh`(?:最低|不(?:得)?低于|不(?:得)?少于|累计|承诺)~~(?:消费|采购|用量|金额|元|卡时)`,
        zh`(?:云|算力|卡|服务|INVESTOR|采购)`,
      ],
      none: [/投资款不低于|估值|无最低|持股/],
      weight: 0.6,
      example: "公司每年在投资方云的消费不得低于人民币一亿元。",
    },
    {
      id: "compute_commitment/zh/credits",
      language: "zh",
      all: [
        zh`(?:代金|算力券|抵扣额度|额度|代金券|服务形式|实物|设备作价|算力)~~(?:支付|出资|抵扣|作价|形式|划入|提现|过期|逾期|作废|清零)|(?:支付|出资|抵)~~(?:代金|算力券|额度)`,
      ],
      weight: 0.6,
      example: "本轮投资款的百分之五十以算力代金券形式支付。",
    },
    {
      id: "compute_commitment/zh/proceeds-back",
      language: "zh",
      all: [zh`(?:投资款|融资款|款项|资金)~~(?:用于|仅可|专项)~~(?:算力|云|INVESTOR|采购|芯片)`],
      weight: 0.6,
      example: "公司承诺本轮融资款的三分之二用于向投资方采购算力。",
    },
  ],
  lookAlikes: [],
};
