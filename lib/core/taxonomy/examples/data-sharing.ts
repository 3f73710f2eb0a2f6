import type { KindExamples } from "../kind-examples-shape";

export const dataSharingExamples: KindExamples = {
  reads: [
    {
      severity: 3,
      lang: "en",
      words:
        "The Company shall give Harrow [[continuous access to its training data and user prompts]], which Harrow [[may use to train its own models]].",
    },
    {
      severity: 2,
      lang: "en",
      words: "Harrow may use [[service telemetry to improve its products]] for the term of the agreement.",
    },
    {
      severity: 1,
      lang: "en",
      words: "The Company will provide [[aggregated, anonymised usage statistics]] to the Investor each quarter.",
    },
    {
      severity: 3,
      lang: "zh",
      words: "公司应向投资方[[持续提供训练语料及用户交互数据]]，投资方[[可将其用于训练自有模型]]。",
    },
    { severity: 1, lang: "zh", words: "公司应每季度向投资方[[提供汇总且匿名化的使用统计数据]]。" },
  ],
  lookAlikes: [
    {
      lang: "en",
      words: "A virtual data room will be opened for due diligence.",
      why: "a homonym: papers for this financing",
    },
    { lang: "en", words: "Harrow shall have no access to customer content.", why: "the opposite: a protection" },
    { lang: "en", words: "Each party shall comply with data protection law.", why: "asks for nothing beyond the law" },
    { lang: "zh", words: "双方应遵守适用的数据保护法律。", why: "the law, in Chinese" },
  ],
};
