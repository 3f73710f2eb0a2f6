import type { KindCues } from "./cue";
import { en, zh } from "./pattern";
import * as W from "./words-en";
import * as Z from "./words-zh";

export const exitPenalty: KindCues = {
  kind: "exit_penalty",
  cues: [
    {
      id: "exit_penalty/en/repay-on-leaving",
      language: "en",
      all: [
        W.has.repay,
        en`\b(?:terminat\w*|leav\w*|exit\w*|mov(?:e|es|ed|ing)|migrat\w*|cease\w*|end(?:s|ed|ing)?|early|before (?:the )?(?:end|expiry|month)|breach\w*|miss(?:ed|es)?|fail\w*|falls? below|switch\w*|withdraw\w*|reduce[sd]?|drops?|stops?)\b`,
        en`${W.credits}|${W.price}|\b(?:shares?|remaining|minimum|commitments?|amounts?|fees?|investment|conversion|strike|coupon|interest|sums?|damages)\b`,
      ],
      none: [
        /\b(?:no (?:fee|penalty|repayment|charge)|without (?:fee|penalty)|unvested|liquidation preference|INVESTOR shall (?:refund|repay)|confidential|return or destroy|egress|change of control|not (?:be )?(?:repayable|liable))\b/,
      ],
      weight: 0.6,
      example: "On early termination the Company shall repay all credits consumed, with interest at 8%.",
      counterExample: "No fee or penalty is payable on early termination and no credits are repayable.",
    },
    {
      id: "exit_penalty/en/liquidated",
      language: "en",
      all: [
        en`\b(?:liquidated damages|early termination (?:fee|charge)|break fee|exit fee|termination fee|clawback|claw back|step-up|retroactive\w*|repric\w*)\b`,
      ],
      none: [/\b(?:no|without) (?:liquidated|early|break|exit|termination|clawback)|bank|loan prepayment/],
      weight: 0.5,
      example:
        "Liquidated damages equal to the remaining annual commitments fall due immediately if the Company leaves.",
    },
    {
      id: "exit_penalty/en/conversion-falls",
      language: "en",
      all: [
        en`\b(?:conversion price|strike|exercise price|discount|warrant|coupon|interest|margin|cap)\b ~~ (?:falls?|drops?|reduced?|halve[sd]?|increase[sd]?|rises?|cancelled|lost|adjust\w*|steps? up|becomes?|vest\w*|forfeit\w*|by \d+)`,
        en`\b(?:if|should|where|when|upon|on|once)\b`,
        en`${W.compute}|\b(?:leaves?|migrat\w*|share|exclusiv\w*|terminat\w*|elsewhere|provider)\b`,
      ],
      none: [/\b(?:weighted[- ]average|anti-dilution|split|dividend)\b/],
      weight: 0.5,
      example: "If the Company moves training to another provider, the conversion price falls by 20%.",
    },
    {
      id: "exit_penalty/zh/repay",
      language: "zh",
      all: [
        Z.has.repay,
        zh`(?:提前(?:终止|退出|解除)|终止|退出|迁出|未达|违反|不足|离开|停止使用|解除|低于)`,
        zh`(?:优惠|额度|折扣|投资款|回购|代金|算力|差额|补贴|违约金|转股|利息)`,
      ],
      none: [/无需返还|不收|控制权|年度差额|滞纳金/],
      weight: 0.6,
      example: "公司提前终止的,应返还已使用的全部算力优惠并按年利率百分之八支付利息。",
    },
  ],
  lookAlikes: [],
};
