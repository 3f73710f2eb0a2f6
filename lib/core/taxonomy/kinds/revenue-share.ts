import type { StringText } from "../kind-text-shape";

export const revenueShare: StringText = {
  name: "Revenue or profit share",
  phrase: "the share of revenue",
  definition: "A royalty, share of revenue or profit, or recoupment ahead of equity, in favour of the investor.",
  why: "It is a standing tax on gross margin. A share of 20% is reported for Microsoft and OpenAI.",
  ask: {
    en: "No revenue or profit share. Marketplace sales bear the published fee, only for customers the Investor introduces.",
    zh: "不设收入或利润分成。仅就投资方介绍的客户，市场销售按公开费率收费。",
  },
  levels: [
    "A small or channel-only fee.",
    "A share of some revenue, for a time.",
    "A share of all revenue, without end, or ahead of equity.",
  ],
};
