import type { KindCues } from "./cue";
import { talentRestrictionEnglish } from "./talent-restriction-en";
import { talentRestrictionChinese } from "./talent-restriction-zh";

export const talentRestriction: KindCues = {
  kind: "talent_restriction",
  cues: [...talentRestrictionEnglish.cues, ...talentRestrictionChinese.cues],
  lookAlikes: [...talentRestrictionEnglish.lookAlikes, ...talentRestrictionChinese.lookAlikes],
};
