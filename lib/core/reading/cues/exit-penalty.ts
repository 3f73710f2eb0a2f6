import type { KindCues } from "./cue";
import { exitPenaltyEnglish } from "./exit-penalty-en";
import { exitPenaltyChinese } from "./exit-penalty-zh";

export const exitPenalty: KindCues = {
  kind: "exit_penalty",
  cues: [...exitPenaltyEnglish.cues, ...exitPenaltyChinese.cues],
  lookAlikes: [...exitPenaltyEnglish.lookAlikes, ...exitPenaltyChinese.lookAlikes],
};
