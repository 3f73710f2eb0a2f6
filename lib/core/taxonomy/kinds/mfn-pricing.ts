import type { StringText } from "../kind-text-shape";

export const mfnPricing: StringText = {
  name: "Most-favoured pricing",
  phrase: "the best-price promise",
  definition: "The investor must get the best price or terms, or no one else may get better.",
  why: "It fixes the margin floor of every future deal and makes it impossible to win a customer on price.",
  ask: {
    en: "No most-favoured pricing. Volume discounts are published and open to all customers.",
    zh: "不适用任何最惠价格安排。批量折扣公开发布，对所有客户开放。",
  },
  levels: [
    "On request, for like volumes.",
    "Automatic, for 12 to 24 months.",
    "Cost plus, parity in all channels, or without end.",
  ],
};
