import type { KindCues } from "./cue";
import { platformCuesEn } from "./platform-integration-en";
import { platformCuesZh } from "./platform-integration-zh";

export const platformIntegration: KindCues = {
  kind: "platform_integration",
  cues: [...platformCuesEn, ...platformCuesZh],
  lookAlikes: [],
};
