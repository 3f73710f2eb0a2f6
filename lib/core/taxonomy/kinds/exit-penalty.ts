import type { StringText } from "../kind-text-shape";

export const exitPenalty: StringText = {
  name: "Clawback or exit penalty",
  phrase: "the price of leaving",
  definition: "Repayment, redemption, liquidated damages or forfeiture if the company leaves or misses a target.",
  why: "It makes switching unaffordable exactly when it is needed.",
  ask: {
    en: "Either party may end the commercial agreement on 60 days' notice without fee. Nothing in it gives rise to redemption, conversion or repricing of the Shares.",
    zh: "任何一方可提前六十日通知终止商业协议，无须支付任何费用。商业协议不导致股权的回购、转换或重新定价。",
  },
  levels: [
    "A notice period only.",
    "Discounts reversed in proportion.",
    "Repayment of credits, damages or redemption.",
  ],
};
