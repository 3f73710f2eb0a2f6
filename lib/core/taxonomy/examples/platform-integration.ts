import type { KindExamples } from "../kind-examples-shape";

export const platformIntegrationExamples: KindExamples = {
  reads: [
    {
      severity: 3,
      lang: "en",
      words:
        "The Company shall [[integrate its assistant into Harrow Office by 30 June]], failing which Harrow may withhold the second tranche.",
    },
    {
      severity: 2,
      lang: "en",
      words:
        "Each new model shall be [[available on Harrow Model Hub on the day of its release]], and fifteen engineers shall be assigned to that work.",
    },
    {
      severity: 1,
      lang: "en",
      words: "The Company will use reasonable efforts to [[list its API on Harrow Model Hub]].",
    },
    {
      severity: 3,
      lang: "zh",
      words: "公司应于六个月内[[完成与投资方办公产品的深度集成]]，否则投资方有权暂缓支付第二期投资款。",
    },
    { severity: 2, lang: "zh", words: "新模型应[[于发布当日在投资方模型平台同步上线]]。" },
  ],
  lookAlikes: [
    {
      lang: "en",
      words: "This agreement is the entire agreement of the parties.",
      why: "the lawyer's 'integration clause'",
    },
    { lang: "en", words: "The parties may discuss joint products from time to time.", why: "a talk, not a duty" },
    { lang: "en", words: "'Platform' means the Company's hosted service.", why: "a definition" },
    { lang: "zh", words: "双方可不时探讨产品合作机会。", why: "a talk, in Chinese" },
  ],
};
