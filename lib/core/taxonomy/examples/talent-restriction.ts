import type { KindExamples } from "../kind-examples-shape";

export const talentRestrictionExamples: KindExamples = {
  reads: [
    { severity: 3, lang: "en", words: "If either founder leaves, [[Harrow may cancel all undrawn commitments]]." },
    {
      severity: 2,
      lang: "en",
      words: "The Company shall [[not hire employees of Harrow for two years]]; Harrow is under no such duty.",
    },
    { severity: 1, lang: "en", words: "For twelve months [[neither party shall solicit the other's research staff]]." },
    { severity: 3, lang: "zh", words: "任一创始人离职的，投资方[[有权取消尚未支付的投资款]]。" },
    { severity: 2, lang: "zh", words: "公司两年内[[不得聘用投资方人工智能部门员工]]，投资方不受对等限制。" },
  ],
  lookAlikes: [
    { lang: "en", words: "Founders' shares vest over four years with a one-year cliff.", why: "customary vesting" },
    { lang: "en", words: "The Company carries key-man insurance of US$3,000,000.", why: "insurance, no duty to stay" },
    { lang: "en", words: "Employees assign their inventions to the Company.", why: "in the company's favour" },
    { lang: "zh", words: "创始人股权分四年兑现。", why: "vesting, in Chinese" },
  ],
};
