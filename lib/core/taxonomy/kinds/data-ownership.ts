import type { ProtectionText } from "../kind-text-shape";

export const dataOwnership: ProtectionText = {
  name: "Data ownership",
  phrase: "the company's ownership of its data",
  definition: "Company and customers own data, outputs and derivatives; no training by the investor.",
  why: "It answers data sharing, and the questions customers ask before they buy. Ask that it names prompts, embeddings, logs, evaluation results and synthetic data.",
  ask: {
    en: "As between the parties, the Company owns all training data, prompts, outputs, embeddings, logs, evaluation results and synthetic data. The Investor shall not use them to train, evaluate or improve any model.",
    zh: "在双方之间，全部训练数据、提示词、输出、嵌入、日志、评测结果及合成数据均归公司所有。投资方不得将其用于训练、评测或改进任何模型。",
  },
};
