import type { KindExamples } from "../kind-examples-shape";

export const cloudExclusivityExamples: KindExamples = {
  reads: [
    {
      severity: 3,
      lang: "en",
      words:
        "Until the fourth anniversary of Closing, the Company shall run [[all training and serving workloads exclusively on Harrow Cloud]] and shall not contract with any other provider.",
    },
    {
      severity: 2,
      lang: "en",
      words:
        "The Company shall place [[at least 70% of its annual compute spend with Harrow Cloud]] for eighteen months.",
    },
    {
      severity: 1,
      lang: "en",
      words:
        "Harrow will be the Company's [[preferred cloud provider]], and the Company will use reasonable efforts to host new products there for nine months.",
    },
    {
      severity: 3,
      lang: "zh",
      words:
        "在投资方持股期间，公司的全部训练与推理业务应[[独家运行于山岚云]]，未经投资方书面同意不得使用其他云服务商。",
    },
    { severity: 1, lang: "zh", words: "公司应将山岚云作为[[首选云服务商]]，期限九个月。" },
  ],
  lookAlikes: [
    {
      lang: "en",
      words: "For 45 days the Company shall not solicit any other financing.",
      why: "a no-shop on this financing: it binds nobody's cloud",
    },
    {
      lang: "en",
      words: "Harrow Cloud is engaged on a non-exclusive basis.",
      why: "the opposite: it leaves every provider open",
    },
    { lang: "en", words: "The courts of England have exclusive jurisdiction.", why: "another meaning of the word" },
    { lang: "zh", words: "本意向书签署之日起四十五日为排他期。", why: "a no-shop, in Chinese" },
  ],
};
