import type { KindCues } from "./cue";
import { governanceControlEnglish } from "./governance-control-en";
import { governanceControlChinese } from "./governance-control-zh";

export const governanceControl: KindCues = {
  kind: "governance_control",
  cues: [...governanceControlEnglish.cues, ...governanceControlChinese.cues],
  lookAlikes: [...governanceControlEnglish.lookAlikes, ...governanceControlChinese.lookAlikes],
};
