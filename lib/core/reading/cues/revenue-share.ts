import type { KindCues } from "./cue";
import { revenueShareEnglish } from "./revenue-share-en";
import { revenueShareChinese } from "./revenue-share-zh";

export const revenueShare: KindCues = {
  kind: "revenue_share",
  cues: [...revenueShareEnglish.cues, ...revenueShareChinese.cues],
  lookAlikes: [...revenueShareEnglish.lookAlikes, ...revenueShareChinese.lookAlikes],
};
