import type { SeverityTable } from "../severity-rule";

const HARSH =
  /\b(?:interest|twice|two times|times|damages|penalty|conversion price|exercise price|strike|in full|all (?:credits|discounts|rebates|amounts|remaining)|every (?:credit|discount)|each credit|accelerat(?:e|es|ed)|immediately|plus|premium|surcharge|shares?|warrants?|remaining)\b|违约金|違約金|利息|全部|全额|倍|加付|加速|转股价|行权价|到期/i;
const MILD =
  /\b(?:grants?|subsid(?:y|ies)|stipend|migration (?:grant|funding|incentive)|launch (?:funding|advertising|subsidy)|rebate|without interest|half the|instal?ments|less one|recharged|re-?rated?|at face|written-down value|book value)\b|账面价值|折扣.{0,6}补回/i;

/** Leaving costs the credits, damages or shares: hard. Only a grant or a discount goes back: firm. */
export const EXIT_PENALTY: SeverityTable = [
  {
    severity: 2,
    reason: "only a grant or discount goes back",
    text: MILD,
    not: /\b(?:interest at|with \d+% interest|% interest|damages|times|shares?|accelerat|price)\b|违约金|利息/i,
  },
  { severity: 1, reason: "a small fee", dollars: [0, 100_000] },
  { severity: 3, reason: "with penalty", text: HARSH },
  { severity: 3, reason: "money due on leaving" },
];
