import type { KindCues } from "./cue";
import { rofrRofoEnglish } from "./rofr-rofo-en";
import { rofrRofoChinese } from "./rofr-rofo-zh";

export const rofrRofo: KindCues = {
  kind: "rofr_rofo",
  cues: [...rofrRofoEnglish.cues, ...rofrRofoChinese.cues],
  lookAlikes: [...rofrRofoEnglish.lookAlikes, ...rofrRofoChinese.lookAlikes],
};
