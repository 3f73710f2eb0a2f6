import type { KindExamples } from "../kind-examples-shape";

export const distributionExclusivityExamples: KindExamples = {
  reads: [
    {
      severity: 3,
      lang: "en",
      words:
        "Harrow shall be the [[exclusive channel through which the models are offered to third parties]] for three years.",
    },
    {
      severity: 2,
      lang: "en",
      words: "For eighteen months the Company shall [[not offer its API on any other cloud marketplace]].",
    },
    { severity: 1, lang: "en", words: "Harrow is the [[exclusive reseller in Portugal]] for the first nine months." },
    { severity: 3, lang: "zh", words: "投资方为公司模型产品的[[独家分销渠道]]，期限三年，公司不得通过其他渠道销售。" },
    { severity: 2, lang: "zh", words: "公司API在十八个月内[[不得在其他云市场上架]]。" },
  ],
  lookAlikes: [
    {
      lang: "en",
      words: "Harrow may resell the services on a non-exclusive basis.",
      why: "leaves every other channel open",
    },
    {
      lang: "en",
      words: "No dividend shall be distributed before the Preferred is paid.",
      why: "another meaning of the word",
    },
    {
      lang: "en",
      words: "The Company distributes its SDK under the MIT licence.",
      why: "what the company does, not what it may not",
    },
    { lang: "zh", words: "公司未分配利润由全体股东按持股比例享有。", why: "another meaning of the word, in Chinese" },
  ],
};
