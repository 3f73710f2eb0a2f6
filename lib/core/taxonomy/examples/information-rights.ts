import type { KindExamples } from "../kind-examples-shape";

export const informationRightsExamples: KindExamples = {
  reads: [
    {
      severity: 3,
      lang: "en",
      words:
        "Harrow shall receive [[access to each model at least sixty days before general availability]], with its source code.",
    },
    {
      severity: 2,
      lang: "en",
      words: "Each month the Company shall [[brief Harrow on its roadmap and training plans]].",
    },
    { severity: 1, lang: "en", words: "Harrow will receive [[benchmark results of released models on request]]." },
    { severity: 3, lang: "zh", words: "投资方有权在模型正式发布前六十日[[获得预览版访问权限]]并查阅源代码。" },
    { severity: 2, lang: "zh", words: "公司应每月向投资方[[通报产品路线图及训练计划]]。" },
  ],
  lookAlikes: [
    {
      lang: "en",
      words: "Major Investors receive annual and quarterly financial statements.",
      why: "ordinary for every shareholder",
    },
    { lang: "en", words: "Each party shall keep the other's information confidential.", why: "secrecy, not access" },
    {
      lang: "en",
      words: "Harrow receives the information that all shareholders receive.",
      why: "nothing beyond the others",
    },
    { lang: "zh", words: "公司应于每季度结束后向投资方提供未经审计的财务报表。", why: "ordinary, in Chinese" },
  ],
};
