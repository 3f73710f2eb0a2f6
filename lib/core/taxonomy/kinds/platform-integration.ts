import type { StringText } from "../kind-text-shape";

export const platformIntegration: StringText = {
  name: "Platform integration",
  phrase: "the duty to build into the investor's products",
  definition: "A duty to build into, or appear first in, the investor's products, marketplace or ecosystem.",
  why: "The engineering roadmap is spent on the investor's funnel, and parity with rivals is lost.",
  ask: {
    en: "Integrations are scoped in separate statements of work, paid for at cost, and missing a milestone has no effect on the financing.",
    zh: "集成工作由双方另行签署工作说明书约定，按成本付费；未达成里程碑不影响本次融资。",
  },
  levels: [
    "Reasonable efforts, or a window of weeks.",
    "Parity on the first day, a default, or a quota of engineers.",
    "A dated duty with a remedy, or one tied to the money.",
  ],
};
