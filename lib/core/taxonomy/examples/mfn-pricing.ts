import type { KindExamples } from "../kind-examples-shape";

export const mfnPricingExamples: KindExamples = {
  reads: [
    {
      severity: 3,
      lang: "en",
      words: "Harrow shall be charged the Company's [[cost plus 4% for the life of the agreement]].",
    },
    {
      severity: 2,
      lang: "en",
      words:
        "Where another customer receives better terms, [[those terms shall apply to Harrow automatically]] for eighteen months.",
    },
    {
      severity: 1,
      lang: "en",
      words: "On request the Company shall [[offer Harrow the price it offers others for like volumes]].",
    },
    { severity: 3, lang: "zh", words: "公司在其他渠道的[[定价不得低于投资方平台的定价]]，且该义务长期有效。" },
    { severity: 2, lang: "zh", words: "第三方获得更优惠价格的，[[投资方自动享有该价格]]，期限十八个月。" },
  ],
  lookAlikes: [
    {
      lang: "en",
      words: "If later convertible notes are issued on better terms, the holder may elect them.",
      why: "the standard MFN of a SAFE: about securities",
    },
    { lang: "en", words: "Prices are set out in Schedule 2.", why: "a cross-reference" },
    { lang: "en", words: "No most-favoured customer undertaking is given.", why: "the opposite: a denial" },
    { lang: "zh", words: "服务价格见附件二。", why: "a cross-reference, in Chinese" },
  ],
};
