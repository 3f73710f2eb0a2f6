import type { KindExamples } from "../kind-examples-shape";

export const investorPassivityExamples: KindExamples = {
  reads: [
    {
      severity: null,
      lang: "en",
      words: "Harrow's shares [[carry no vote, and Harrow has no board, observer or consent rights]].",
    },
    {
      severity: null,
      lang: "en",
      words: "For three years Harrow shall [[not acquire more than 15% or make any proposal for control]].",
    },
    { severity: null, lang: "zh", words: "投资方所持股份[[无表决权]]，且三年内[[不得谋求公司控制权]]。" },
  ],
  lookAlikes: [
    { lang: "en", words: "The Preferred votes with the Common on an as-converted basis.", why: "an ordinary vote" },
    { lang: "en", words: "Founders are subject to a lock-up of 180 days after an IPO.", why: "binds the founders" },
    { lang: "zh", words: "创始人在上市后一百八十日内不得转让股份。", why: "binds the founders, in Chinese" },
  ],
};
