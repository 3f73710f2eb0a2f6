import type { KindCues } from "./cue";
import { en, zh } from "./pattern";
import * as W from "./words-en";
import * as Z from "./words-zh";

export const multiCloudRight: KindCues = {
  kind: "multi_cloud_right",
  cues: [
    {
      id: "multi_cloud_right/en/free-choice",
      language: "en",
      all: [
        en`${W.freedom}|\b(?:any (?:vendor|provider|host|cloud|supplier|hardware|infrastructure)'?s?|wherever|whichever|own data ?cent|does not require|not (?:be )?(?:required|obliged)|will not ask|no obligation|not (?:ask|oblige|require)|non-exclusive)\b`,
        en`${W.cloud}|${W.chip}|\binfrastructure|\bworkloads?`,
        en`\b(?:any|other|another|others|several|multiple|wherever|whichever|choice|elsewhere|of its choos\w+|particular|named|different|third[- ]party|own|multi-?cloud|alternative|remainder|rest)\b`,
      ],
      none: [
        /\b(?:shall not|must not|may not) (?:use|run|place|engage)|only with|terminate|INVESTOR may|resell|shares|assign\b/,
      ],
      weight: 0.6,
      example: "The Company may procure compute from any provider at any time, in its sole discretion.",
      counterExample: "The Company may use other clouds only with the consent of the Investor.",
    },
    {
      id: "multi_cloud_right/en/nothing-restricts",
      language: "en",
      all: [
        en`\bnothing\b ~~ (?:restrict|prevent|limit|oblige|require|prohibit|preclude|stop)\w* ~~ (?:${W.cloud}|${W.chip}|deploy|host)`,
      ],
      weight: 0.6,
      example: "Nothing herein restricts deployment of the models on other clouds.",
    },
    {
      id: "multi_cloud_right/en/multi-cloud",
      language: "en",
      all: [/\bmulti-?cloud\b/],
      none: [/\btools?|management\b/],
      weight: 0.6,
      example: "The Investor acknowledges that the Company operates a multi-cloud strategy.",
    },
    {
      id: "multi_cloud_right/en/burst",
      language: "en",
      all: [
        en`\b(?:burst\w*|disaster recovery|fail-?over|back-?up|overflow|outage)\b`,
        en`\b(?:may|free|other|another|elsewhere|any|permitted|outside)\b`,
        en`${W.cloud}|${W.workload}`,
      ],
      weight: 0.5,
      example: "For disaster recovery the Company may run workloads with another provider.",
    },
    {
      id: "multi_cloud_right/zh/free",
      language: "zh",
      all: [
        Z.has.cloud,
        zh`(?:自主选择|自行选定|自由选择|任意|任何|其他|多云|多家|任一)`,
        zh`(?:有权|可|得|不得限制|不限制|不过问|不构成|多云|自主|不要求)`,
      ],
      none: [/COMPANY不得|芯片的全部|独家使用/],
      weight: 0.6,
      example: "公司有权自主选择任一或多家云服务商,投资方不得限制。",
    },
  ],
  lookAlikes: [],
};
