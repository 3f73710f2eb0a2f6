import type { KindCues } from "./cue";
import { hardwareCuesEn } from "./hardware-lock-in-en";
import { hardwareCuesZh } from "./hardware-lock-in-zh";

export const hardwareLockIn: KindCues = {
  kind: "hardware_lock_in",
  cues: [...hardwareCuesEn, ...hardwareCuesZh],
  lookAlikes: [],
};
