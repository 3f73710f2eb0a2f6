import type { KindExamples } from "../kind-examples-shape";

export const exitAssistanceExamples: KindExamples = {
  reads: [
    {
      severity: null,
      lang: "en",
      words: "After termination Harrow shall [[provide six months of transition services at the rates then in force]].",
    },
    {
      severity: null,
      lang: "en",
      words: "The Company may [[export weights, checkpoints and logs at any time, free of egress fees]].",
    },
    { severity: null, lang: "zh", words: "合同终止后，投资方应[[提供六个月的过渡期服务，数据迁移免收流量费用]]。" },
  ],
  lookAlikes: [
    { lang: "en", words: "On an exit, shareholders are paid in the order below.", why: "another meaning of the word" },
    { lang: "en", words: "Either party may terminate on thirty days' notice.", why: "an end without help" },
    { lang: "zh", words: "投资方预计在七年内退出。", why: "the investor's own exit" },
  ],
};
