import type { StringText } from "../kind-text-shape";

export const dataSharing: StringText = {
  name: "Data sharing",
  phrase: "the access to data",
  definition:
    "The investor gets access to training data, prompts, outputs, telemetry, customer usage or evaluation data.",
  why: "It feeds a competitor's models and sales, may breach customer contracts and privacy law, and data once handed over cannot be taken back.",
  ask: {
    en: "The Investor receives no Customer Data, prompts, outputs, weights or training data. Aggregated statistics may be shared at the Company's election and may not be used to train any model.",
    zh: "投资方不接收任何客户数据、提示词、输出、权重或训练数据。公司可自行决定提供汇总统计数据，且该等数据不得用于训练任何模型。",
  },
  levels: [
    "Evaluation scores or totals only.",
    "Telemetry, or anonymised usage, for a limited time.",
    "Raw training or user data, or a right to train on it.",
  ],
};
