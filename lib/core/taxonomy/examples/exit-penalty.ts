import type { KindExamples } from "../kind-examples-shape";

export const exitPenaltyExamples: KindExamples = {
  reads: [
    {
      severity: 3,
      lang: "en",
      words: "On early termination the [[remaining annual commitments fall due at once as liquidated damages]].",
    },
    { severity: 2, lang: "en", words: "If the Company terminates early it shall [[repay all credits used]]." },
    {
      severity: 1,
      lang: "en",
      words: "If spend falls by more than a quarter, [[discounts granted in that year are reversed pro rata]].",
    },
    { severity: 3, lang: "zh", words: "公司违反独家约定的，投资方[[有权要求公司按投资款的两倍回购股权]]。" },
    { severity: 2, lang: "zh", words: "公司提前终止的，[[应返还已使用的全部算力优惠]]。" },
  ],
  lookAlikes: [
    {
      lang: "en",
      words: "Unvested shares may be bought back at cost when a founder leaves.",
      why: "customary vesting",
    },
    { lang: "en", words: "No fee is payable on termination for convenience.", why: "the opposite: leaving is free" },
    { lang: "en", words: "Anti-dilution is broad-based weighted average.", why: "an ordinary venture term" },
    { lang: "zh", words: "任何一方提前三十日通知即可终止本协议，无须支付费用。", why: "leaving is free, in Chinese" },
  ],
};
