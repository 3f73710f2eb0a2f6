import type { KindExamples } from "../kind-examples-shape";

export const dataOwnershipExamples: KindExamples = {
  reads: [
    {
      severity: null,
      lang: "en",
      words: "As between the parties, [[the Company owns all training data, outputs and telemetry]].",
    },
    { severity: null, lang: "en", words: "Harrow shall [[not use the Company's data to train or improve any model]]." },
    { severity: null, lang: "zh", words: "训练数据、输出及衍生数据[[均归公司所有]]，投资方不得用于训练模型。" },
  ],
  lookAlikes: [
    { lang: "en", words: "Harrow owns the data generated on its platform.", why: "the opposite: a string" },
    { lang: "en", words: "'Company Data' means the data described in Annex B.", why: "a definition" },
    { lang: "zh", words: "投资方对其平台产生的数据享有所有权。", why: "the opposite, in Chinese" },
  ],
};
