import type { KindCues } from "./cue";
import { en, zh } from "./pattern";

export const exitAssistance: KindCues = {
  kind: "exit_assistance",
  cues: [
    {
      id: "exit_assistance/en/egress",
      language: "en",
      all: [en`\b(?:egress|outbound transfer|data transfer (?:fees?|charges?)|transfer-?out)\b`],
      none: [/\begress (?:fees )?(?:apply|are charged)\b/],
      weight: 0.65,
      example: "Egress fees are waived for any migration.",
    },
    {
      id: "exit_assistance/en/transition",
      language: "en",
      all: [
        en`\b(?:transition\w*|migration|migrat\w*|run-?off|wind-?down|hand-?over|winding down|off-?boarding|re-?platform\w*|step-?down)\b`,
        en`\b(?:assist\w*|support|services|period|help\w*|continue[sd]?|keep\w*|days|months|provide\w*|export\w*|at no (?:charge|cost)|same (?:rates?|price)|engineers?)\b`,
        en`\b(?:terminat\w*|expir\w*|end|ends|after|leav\w*|exit\w*|ceas\w*|notice|any reason|any cause|termination)\b`,
      ],
      none: [/\b(?:shall migrate|COMPANY shall (?:migrate|move)|vesting|founder)\b/],
      weight: 0.6,
      example: "On expiry the Investor shall provide nine months of transition services at the same rates.",
    },
    {
      id: "exit_assistance/en/export",
      language: "en",
      all: [
        en`\b(?:export\w*|retriev\w*|download\w*|take away|read out|copy out|port(?:s|ed|able|ability)?|extract\w*|return\w*)\b`,
        en`\b(?:weights|checkpoints?|data|datasets?|logs|artefacts|artifacts|configurations?|images)\b`,
        en`\b(?:open formats?|standard formats?|at any time|free of charge|no charge|no cost|assist\w*|days|months|termination|expiry)\b`,
      ],
      none: [/\b(?:export control|confidential information|destroy|INVESTOR's data)\b/],
      weight: 0.5,
      example: "The Company may export weights, checkpoints and logs in open formats at any time.",
    },
    {
      id: "exit_assistance/en/capacity-continues",
      language: "en",
      all: [
        en`\b(?:capacity|clusters?|service|services|environment|account|accounts|access|hosting|rates?)\b ~~ (?:continue[sd]?|kept|keeps?|maintain\w*|remain\w*|keep alive|stays?|honou?red) ~~ (?:\d+ (?:days|months)|after|notice|terminat\w*|expiry)`,
      ],
      none: [/\b(?:confidential|vest\w*|exclusiv\w*)\b/],
      weight: 0.5,
      example: "Reserved capacity shall continue for 180 days after notice of termination.",
    },
    {
      id: "exit_assistance/zh/transition",
      language: "zh",
      all: [
        zh`(?:过渡期|迁移|迁出|导出|出网流量|流量费用|保留~(?:账号|算力|容量)|协助)`,
        zh`(?:免收|免费|不计费|提供|协助|可随时|导出|不收|继续|保留|支持|安排)`,
        zh`(?:终止|期满|届满|随时|迁|到期|解除|退出)`,
      ],
      none: [/COMPANY应将|迁移至INVESTOR|迁入/],
      weight: 0.6,
      example: "合同终止后,投资方应提供九个月的过渡期服务并协助迁移。",
    },
  ],
  lookAlikes: [],
};
