import type { KindExamples } from "../kind-examples-shape";

export const computeCommitmentExamples: KindExamples = {
  reads: [
    {
      severity: 3,
      lang: "en",
      words:
        "The Company shall [[spend not less than US$30,000,000 on Harrow Cloud in each of three years]] and shall [[pay any shortfall]] within thirty days, whether or not the services were used.",
    },
    {
      severity: 2,
      lang: "en",
      words:
        "[[One third of the Purchase Price will be delivered as service credits]] that expire after eighteen months.",
    },
    {
      severity: 1,
      lang: "en",
      words:
        "The Company intends to [[purchase up to US$500,000 of compute from Harrow]] in the first year; no shortfall is payable.",
    },
    {
      severity: 3,
      lang: "zh",
      words: "公司承诺三年内[[在山岚云的累计消费不低于人民币两亿元]]，[[不足部分应以现金补足]]。",
    },
    { severity: 2, lang: "zh", words: "本轮投资款的[[百分之三十以算力券形式支付]]，有效期十八个月。" },
  ],
  lookAlikes: [
    {
      lang: "en",
      words: "The Company may apply for Harrow's startup credits; there is no minimum spend.",
      why: "an offer that nobody need take up",
    },
    {
      lang: "en",
      words: "The minimum subscription is US$2,000,000.",
      why: "money that comes in, not compute that goes out",
    },
    { lang: "en", words: "Proceeds will be used for general corporate purposes.", why: "an ordinary use of proceeds" },
    { lang: "zh", words: "公司按实际用量支付服务费，无最低消费要求。", why: "pay as you go" },
  ],
};
