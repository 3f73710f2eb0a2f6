import type { StringText } from "../kind-text-shape";

export const rofrRofo: StringText = {
  name: "First refusal or notice",
  phrase: "the investor's first call on a sale or round",
  definition:
    "First refusal, offer, negotiation, notice or matching on a sale, financing, compute or commercial deal in favour of the strategic investor.",
  why: "It chills every other bidder. The UK's competition authority recorded a first-notification right for Amazon, so that it could prepare a counter-offer.",
  ask: {
    en: "The Investor has no right of first refusal, offer or negotiation. If the Board decides to run a sale process, the Investor will be told at the same time as other bidders.",
    zh: "投资方不享有任何优先购买、优先要约或优先谈判的权利。董事会决定启动出售程序的，投资方与其他竞买方同时获得通知。",
  },
  levels: [
    "Notice only.",
    "A first offer or negotiation, for a short time.",
    "A match or a hold on a sale of the company, or one without end.",
  ],
};
