import type { KindCues } from "./cue";
import { informationRightsEnglish } from "./information-rights-en";
import { informationRightsChinese } from "./information-rights-zh";

export const informationRights: KindCues = {
  kind: "information_rights",
  cues: [...informationRightsEnglish.cues, ...informationRightsChinese.cues],
  lookAlikes: [...informationRightsEnglish.lookAlikes, ...informationRightsChinese.lookAlikes],
};
