import type { StringText } from "../kind-text-shape";

export const openWeightsRestriction: StringText = {
  name: "Open-weights restriction",
  phrase: "the hold on open releases",
  definition: "A ban, delay, veto or approval on publishing weights, code, papers or an open licence.",
  why: "It closes the community channel that gave DeepSeek and Mistral their bargaining power.",
  ask: {
    en: "The Company decides alone whether and under what licence to publish models, code and papers. The Investor receives 10 days' notice, for information only.",
    zh: "公司有权自行决定是否以及以何种许可发布模型、代码及论文。公司提前十日通知投资方，仅供知悉。",
  },
  levels: ["A delay, with no consent needed.", "A consent gate.", "A ban."],
};
