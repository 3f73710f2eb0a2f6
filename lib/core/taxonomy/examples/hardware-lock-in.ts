import type { KindExamples } from "../kind-examples-shape";

export const hardwareLockInExamples: KindExamples = {
  reads: [
    {
      severity: 3,
      lang: "en",
      words: "For three years the Company shall [[train every flagship model solely on Harrow H-series accelerators]].",
    },
    {
      severity: 2,
      lang: "en",
      words:
        "Within twelve months the Company shall [[port its inference stack to the H-series]] and keep it at parity with other hardware.",
    },
    {
      severity: 1,
      lang: "en",
      words:
        "The Company will use reasonable efforts to [[keep its serving stack in working order on H-series parts]] for six months.",
    },
    { severity: 3, lang: "zh", words: "公司旗舰模型三年内应[[全部使用投资方自研芯片进行训练]]。" },
    { severity: 2, lang: "zh", words: "公司应于十二个月内[[完成推理系统对投资方芯片的适配]]。" },
  ],
  lookAlikes: [
    { lang: "en", words: "The Company may run its models on any accelerator.", why: "the opposite: a freedom" },
    {
      lang: "en",
      words: "Harrow makes and sells semiconductors.",
      why: "says what the investor does, and asks for nothing",
    },
    {
      lang: "en",
      words: "Hardware purchases above US$1,000,000 are set out in the budget.",
      why: "a line in a budget",
    },
    { lang: "zh", words: "公司可自主选择算力芯片供应商。", why: "a freedom, in Chinese" },
  ],
};
