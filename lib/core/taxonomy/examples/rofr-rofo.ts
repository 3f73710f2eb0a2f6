import type { KindExamples } from "../kind-examples-shape";

export const rofrRofoExamples: KindExamples = {
  reads: [
    {
      severity: 3,
      lang: "en",
      words:
        "If the Company receives an offer to acquire it, Harrow may [[match that offer within thirty days]], and the Company shall accept no other until then.",
    },
    {
      severity: 2,
      lang: "en",
      words:
        "Before contracting new compute from a third party, the Company shall [[first offer the volume to Harrow for ten days]].",
    },
    { severity: 1, lang: "en", words: "The Company shall [[notify Harrow before starting a sale process]]." },
    { severity: 3, lang: "zh", words: "公司收到收购要约的，投资方有权在三十日内[[以同等条件优先购买]]。" },
    { severity: 1, lang: "zh", words: "公司启动出售程序前应[[通知投资方]]。" },
  ],
  lookAlikes: [
    {
      lang: "en",
      words: "Transfers of founders' shares are subject to first refusal by the Company and the Major Investors.",
      why: "customary, and about founders' shares",
    },
    { lang: "en", words: "Major Investors have pro rata rights in later rounds.", why: "an ordinary venture term" },
    { lang: "en", words: "The Investor waives any right of first refusal.", why: "the opposite: a right given up" },
    { lang: "zh", words: "创始人转让股权时，全体投资人享有优先购买权及共同出售权。", why: "customary, in Chinese" },
  ],
};
