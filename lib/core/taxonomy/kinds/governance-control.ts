import type { StringText } from "../kind-text-shape";

export const governanceControl: StringText = {
  name: "Governance control",
  phrase: "the say over company decisions",
  definition:
    "Board seat, observer, committee, consent or veto in the hands of a strategic investor or competitor, above its share.",
  why: "It brings a competitor into strategy meetings. Aleph Alpha's strategic investors had special vetoes; ASML joined Mistral's strategic committee.",
  ask: {
    en: "Observer only, without vote, excluded from matters touching the Investor's business, and ending when it holds under 5% or becomes a competitor.",
    zh: "投资方仅有权委派一名无表决权观察员，不得参与涉及投资方业务的事项；投资方持股低于百分之五或成为竞争方时该权利终止。",
  },
  levels: [
    "Consultation, or an observer with no recusal.",
    "A narrow consent, or one not unreasonably withheld.",
    "A veto over releases, the roadmap or the chief executive.",
  ],
};
