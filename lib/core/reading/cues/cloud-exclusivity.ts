import { cloudCuesEn, cloudLookAlikesEn } from "./cloud-exclusivity-en";
import { cloudCuesZh } from "./cloud-exclusivity-zh";
import type { KindCues } from "./cue";

export const cloudExclusivity: KindCues = {
  kind: "cloud_exclusivity",
  cues: [...cloudCuesEn, ...cloudCuesZh],
  lookAlikes: cloudLookAlikesEn,
};
