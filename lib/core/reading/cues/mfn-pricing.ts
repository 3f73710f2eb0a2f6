import type { KindCues } from "./cue";
import { mfnPricingEnglish } from "./mfn-pricing-en";
import { mfnPricingChinese } from "./mfn-pricing-zh";

export const mfnPricing: KindCues = {
  kind: "mfn_pricing",
  cues: [...mfnPricingEnglish.cues, ...mfnPricingChinese.cues],
  lookAlikes: [...mfnPricingEnglish.lookAlikes, ...mfnPricingChinese.lookAlikes],
};
