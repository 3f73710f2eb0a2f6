import type { StringText } from "../kind-text-shape";

export const changeOfControl: StringText = {
  name: "Change-of-control trigger",
  phrase: "the trigger on a change of control",
  definition: "Consent, termination, buy-out, price or licence change on sale, merger, IPO or a competitor buying in.",
  why: "It is a hidden poison pill: who may buy the company is decided by its supplier.",
  ask: {
    en: "No consent, termination, repricing, repayment or licence is triggered by a change of control. The agreement binds successors on its terms.",
    zh: "控制权变更不触发任何同意、终止、重新定价、返还或许可。本协议依其条款约束继承人。",
  },
  levels: ["Notice only.", "Loss of capacity or discounts.", "A veto on the buyer, a licence, a put or a repayment."],
};
