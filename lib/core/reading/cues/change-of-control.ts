import { changeOfControlEnglish } from "./change-of-control-en";
import { changeOfControlChinese } from "./change-of-control-zh";
import type { KindCues } from "./cue";

export const changeOfControl: KindCues = {
  kind: "change_of_control",
  cues: [...changeOfControlEnglish.cues, ...changeOfControlChinese.cues],
  lookAlikes: [...changeOfControlEnglish.lookAlikes, ...changeOfControlChinese.lookAlikes],
};
