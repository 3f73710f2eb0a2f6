import type { KindExamples } from "../kind-examples-shape";

export const revenueShareExamples: KindExamples = {
  reads: [
    {
      severity: 3,
      lang: "en",
      words: "The Company shall [[pay Harrow 18% of gross revenue from the models]], quarterly in arrears.",
    },
    {
      severity: 2,
      lang: "en",
      words:
        "Until it has recouped its investment, Harrow receives [[8% of revenue from products trained with credits]].",
    },
    { severity: 1, lang: "en", words: "Harrow keeps a [[royalty of 3% on sales made through its marketplace]]." },
    { severity: 3, lang: "zh", words: "公司应按季度向投资方[[支付模型业务收入的百分之十八]]。" },
    { severity: 2, lang: "zh", words: "使用算力券训练的产品，[[投资方享有收入百分之八的分成]]。" },
  ],
  lookAlikes: [
    { lang: "en", words: "Dividends of 6% are payable when and if declared.", why: "an ordinary return on shares" },
    { lang: "en", words: "Revenue in the last year was US$9,000,000.", why: "a statement of fact" },
    { lang: "en", words: "The Preferred participates up to three times its price.", why: "an ordinary preference" },
    { lang: "zh", words: "优先股年股息率为百分之六，非累积。", why: "an ordinary return, in Chinese" },
  ],
};
