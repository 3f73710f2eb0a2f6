import type { StringText } from "../kind-text-shape";

export const informationRights: StringText = {
  name: "Strategic information rights",
  phrase: "the early look at unreleased work",
  definition:
    "Early or special access to unreleased models, roadmap, evaluations, or finances of customers or partners.",
  why: "The FTC's staff found that partners saw models, methods, partners' finances and customer usage that others do not see.",
  ask: {
    en: "The Investor receives the same financial information as other Major Investors. Product, model and customer information is excluded and withheld from any competitor.",
    zh: "投资方获得的财务信息与其他主要投资人相同。产品、模型及客户信息不在其列，且不得提供给任何竞争方。",
  },
  levels: [
    "A briefing now and then.",
    "Roadmap or customer-level information.",
    "Unreleased models, source code or security findings.",
  ],
};
