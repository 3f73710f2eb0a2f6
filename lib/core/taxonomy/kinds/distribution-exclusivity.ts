import type { StringText } from "../kind-text-shape";

export const distributionExclusivity: StringText = {
  name: "Distribution exclusivity",
  phrase: "the closed sales channel",
  definition: "Only the investor may resell, host or offer the models, or a channel, territory or segment is reserved.",
  why: "It caps the market: Azure's exclusivity on the API limited OpenAI's sales until 2026.",
  ask: {
    en: "Resale rights are non-exclusive. Any exclusivity is limited to named accounts, 6 months, and lapses if the Investor misses the sales minimum.",
    zh: "转售权为非独家。任何独家安排仅限于列明的客户，期限六个月，投资方未达到最低销售额的即行失效。",
  },
  levels: [
    "A narrow segment or a first look, under 12 months.",
    "One territory, segment or channel, 12 to 24 months.",
    "All channels, or the API, 24 months or more.",
  ],
};
