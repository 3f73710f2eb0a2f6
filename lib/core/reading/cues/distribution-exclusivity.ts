import type { KindCues } from "./cue";
import { distributionCuesEn } from "./distribution-exclusivity-en";
import { distributionCuesZh } from "./distribution-exclusivity-zh";

export const distributionExclusivity: KindCues = {
  kind: "distribution_exclusivity",
  cues: [...distributionCuesEn, ...distributionCuesZh],
  lookAlikes: [],
};
