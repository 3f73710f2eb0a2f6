import type { KindExamples } from "../kind-examples-shape";

export const multiCloudRightExamples: KindExamples = {
  reads: [
    {
      severity: null,
      lang: "en",
      words: "The Company [[may buy compute from any provider at any time]], at its own choice.",
    },
    { severity: null, lang: "en", words: "Customers may [[run the models on infrastructure of their own choosing]]." },
    { severity: null, lang: "zh", words: "公司[[有权随时选择任何云服务商]]，投资方不得限制。" },
  ],
  lookAlikes: [
    {
      lang: "en",
      words: "The Company may use other clouds only with Harrow's consent.",
      why: "a gate: a string and no protection",
    },
    {
      lang: "en",
      words: "Other clouds may be used for back-up, up to 5% of spend.",
      why: "an exception too small to move by",
    },
    { lang: "zh", words: "经投资方同意，公司方可使用其他云服务商。", why: "a gate, in Chinese" },
  ],
};
