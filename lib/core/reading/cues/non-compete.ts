import type { KindCues } from "./cue";
import { nonCompeteEnglish } from "./non-compete-en";
import { nonCompeteChinese } from "./non-compete-zh";

export const nonCompete: KindCues = {
  kind: "non_compete",
  cues: [...nonCompeteEnglish.cues, ...nonCompeteChinese.cues],
  lookAlikes: [...nonCompeteEnglish.lookAlikes, ...nonCompeteChinese.lookAlikes],
};
