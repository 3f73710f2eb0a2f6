import type { KindCues } from "./cue";
import { modelIpCuesEn } from "./model-ip-license-en";
import { modelIpCuesZh } from "./model-ip-license-zh";

export const modelIpLicense: KindCues = {
  kind: "model_ip_license",
  cues: [...modelIpCuesEn, ...modelIpCuesZh],
  lookAlikes: [],
};
