import type { KindExamples } from "../kind-examples-shape";

export const openWeightsFreedomExamples: KindExamples = {
  reads: [
    {
      severity: null,
      lang: "en",
      words: "[[Nothing in this agreement limits the Company's right to release any model under an open licence]].",
    },
    { severity: null, lang: "en", words: "The Company may [[publish its research without prior review]]." },
    { severity: null, lang: "zh", words: "公司[[有权以开源许可发布任何模型]]，且不视为违反任何独家约定。" },
  ],
  lookAlikes: [
    { lang: "en", words: "The Company may publish with Harrow's consent.", why: "a gate: a string and no protection" },
    { lang: "en", words: "Open-source components stay under their own licences.", why: "software that comes in" },
    { lang: "zh", words: "经投资方同意，公司可以发布模型权重。", why: "a gate, in Chinese" },
  ],
};
