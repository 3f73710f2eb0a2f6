import type { StringText } from "../kind-text-shape";

export const computeCommitment: StringText = {
  name: "Compute commitment",
  phrase: "the duty to spend on compute",
  definition: "A minimum, take-or-pay or prepaid spend on the investor's compute, or funding that is spent back there.",
  why: "It turns the investor's equity into the investor's revenue and can outlive exclusivity: Anthropic's $30B and OpenAI's $250B Azure commitments came as exclusivity went.",
  ask: {
    en: "Credits are additional to, not part of, the Purchase Price, do not expire before 36 months, and create no purchase obligation. No shortfall is payable.",
    zh: "算力券为投资款之外的额外支持，不构成投资款的一部分，三十六个月内不失效，亦不产生任何采购义务。公司无须补足任何差额。",
  },
  levels: [
    "Optional or small, with no payment for a shortfall.",
    "A part of the money in credits, or a target for 12 to 24 months.",
    "Take-or-pay, a payment for a shortfall, 24 months or more, or most of the money.",
  ],
};
