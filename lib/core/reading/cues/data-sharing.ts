import type { KindCues } from "./cue";
import { dataSharingCuesEn, dataSharingLookAlikesEn } from "./data-sharing-en";
import { dataSharingCuesZh } from "./data-sharing-zh";

export const dataSharing: KindCues = {
  kind: "data_sharing",
  cues: [...dataSharingCuesEn, ...dataSharingCuesZh],
  lookAlikes: dataSharingLookAlikesEn,
};
