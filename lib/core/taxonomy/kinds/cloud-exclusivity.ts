import type { StringText } from "../kind-text-shape";

export const cloudExclusivity: StringText = {
  name: "Cloud exclusivity",
  phrase: "the tie to one cloud",
  definition:
    "The company must buy, run or train on the investor's cloud, or a named affiliate's, to the exclusion or ahead of others.",
  why: "Price leverage and portability vanish, later clouds will not invest, and outages and capacity limits become the startup's own. Microsoft and OpenAI went from exclusive (2019) to first refusal (January 2025) to none (October 2025).",
  ask: {
    en: "The Investor is a non-exclusive provider. The Company may use any provider at any time. Any preference lapses on the earlier of 12 months and the Investor ceasing to hold 5%.",
    zh: "投资方为非独家服务商。公司可随时使用任何服务商。任何优先安排于满十二个月或投资方持股低于百分之五时（以较早者为准）失效。",
  },
  levels: [
    "Preferred provider, best efforts, or under 12 months.",
    "Primary provider or a majority share, 12 to 24 months, or a consent gate.",
    "Sole provider or all workloads, 24 months or more, or a penalty.",
  ],
};
