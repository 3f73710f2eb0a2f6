import { computeCuesEn } from "./compute-commitment-en";
import { computeCuesZh } from "./compute-commitment-zh";
import type { KindCues } from "./cue";

export const computeCommitment: KindCues = {
  kind: "compute_commitment",
  cues: [...computeCuesEn, ...computeCuesZh],
  lookAlikes: [],
};
