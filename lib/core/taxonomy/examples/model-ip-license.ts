import type { KindExamples } from "../kind-examples-shape";

export const modelIpLicenseExamples: KindExamples = {
  reads: [
    {
      severity: 3,
      lang: "en",
      words:
        "The Company grants Harrow a [[perpetual, irrevocable, royalty-free licence to use, modify and sublicense the Model Weights]].",
    },
    {
      severity: 2,
      lang: "en",
      words: "Harrow receives a [[non-exclusive licence to the Model Weights for internal use]] during the term.",
    },
    {
      severity: 1,
      lang: "en",
      words:
        "Harrow may [[use the models through the Company's API]] for its internal evaluation, on the terms offered to every customer, and receives a licence for that purpose only.",
    },
    { severity: 3, lang: "zh", words: "公司授予投资方[[永久、不可撤销、免许可费的模型权重使用许可，并可再许可]]。" },
    { severity: 2, lang: "zh", words: "投资方在合作期内享有[[模型权重的非独占内部使用许可]]。" },
  ],
  lookAlikes: [
    {
      lang: "en",
      words: "The Company keeps all right, title and interest in its models.",
      why: "the opposite: nothing is given",
    },
    { lang: "en", words: "Each party may use the other's name and logo in announcements.", why: "a licence of names" },
    {
      lang: "en",
      words: "The Company licenses certain patents from the University.",
      why: "the company is the one who receives",
    },
    { lang: "zh", words: "任何一方均不因本协议取得对方商标的权利。", why: "names again, and nothing given" },
  ],
};
