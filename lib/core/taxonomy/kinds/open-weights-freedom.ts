import type { ProtectionText } from "../kind-text-shape";

export const openWeightsFreedom: ProtectionText = {
  name: "Open-weights freedom",
  phrase: "the right to publish openly",
  definition: "The company keeps the right to publish models, code and research.",
  why: "It keeps the open strategy of DeepSeek and Mistral possible. State that it prevails over every other clause.",
  ask: {
    en: "Nothing in this Agreement limits the Company's right to publish research or to release any model under an open licence. This clause prevails over every other clause.",
    zh: "本协议任何条款均不限制公司发表研究成果或以开源许可发布任何模型。本条优先于其他条款。",
  },
};
