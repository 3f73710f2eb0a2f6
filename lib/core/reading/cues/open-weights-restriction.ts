import type { KindCues } from "./cue";
import { openWeightsCuesEn } from "./open-weights-restriction-en";
import { openWeightsCuesZh } from "./open-weights-restriction-zh";

export const openWeightsRestriction: KindCues = {
  kind: "open_weights_restriction",
  cues: [...openWeightsCuesEn, ...openWeightsCuesZh],
  lookAlikes: [],
};
