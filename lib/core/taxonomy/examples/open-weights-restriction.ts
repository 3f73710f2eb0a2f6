import type { KindExamples } from "../kind-examples-shape";

export const openWeightsRestrictionExamples: KindExamples = {
  reads: [
    {
      severity: 3,
      lang: "en",
      words:
        "The Company shall [[not release Model Weights under an open licence without Harrow's prior written approval]].",
    },
    {
      severity: 2,
      lang: "en",
      words: "Open release of any flagship model shall be [[delayed by twelve months after its launch on Harrow]].",
    },
    { severity: 1, lang: "en", words: "The Company will [[give Harrow ten days' notice before publishing weights]]." },
    { severity: 3, lang: "zh", words: "未经投资方事先书面同意，公司[[不得以开源方式发布模型权重]]。" },
    { severity: 2, lang: "zh", words: "旗舰模型[[须在投资方平台上线满十二个月后方可开源]]。" },
  ],
  lookAlikes: [
    {
      lang: "en",
      words: "The Company uses open-source software in line with its licences.",
      why: "about software that comes in",
    },
    { lang: "en", words: "The Company may publish any model under any licence.", why: "the opposite: a freedom" },
    {
      lang: "en",
      words: "No copyleft code is contained in the distributed binaries.",
      why: "a customary statement of fact",
    },
    { lang: "zh", words: "公司使用的开源软件均符合其许可条款。", why: "software that comes in, in Chinese" },
  ],
};
