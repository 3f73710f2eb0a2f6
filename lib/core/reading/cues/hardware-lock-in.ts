import type { KindCues } from "./cue";
import { en, zh } from "./pattern";
import * as W from "./words-en";
import * as Z from "./words-zh";

export const hardwareLockIn: KindCues = {
  kind: "hardware_lock_in",
  cues: [
    {
      id: "hardware_lock_in/en/train-on-chips",
      language: "en",
      all: [
        W.has.chip,
        en`\b(?:train(?:ed|ing|s)?|serv(?:e|ed|ing)|run|runs|running|inference|executed|flops|tokens|deployed|benchmarked|optimi[sz]\w*|tuned|bring-?up|qualified|built|made to run)\b`,
        en`${W.exclusive}|\d ?%|first|before|ahead|earlier|parity|not less|at least|primar|reference|shall|will|must`,
      ],
      none: [/\bmay use any|any accelerator|own choice|free to\b/],
      weight: 0.5,
      example: "Each flagship model shall be trained on the Investor's accelerators.",
      counterExample: "The Company may use any accelerator it sees fit.",
    },
    {
      id: "hardware_lock_in/en/port",
      language: "en",
      all: [
        en`\b(?:port|ports|ported|porting|adapt(?:s|ed)?|optimi[sz]\w*|compile[sd]?|kernels?|tun(?:e|ed|es|ing))\b`,
        en`(?:${W.chip}|INVESTOR) ?`,
        W.has.chip,
      ],
      none: [/\bfree to\b|no obligation/],
      weight: 0.55,
      example: "Within 180 days the Company will port its inference stack to the Investor's accelerators.",
    },
    {
      id: "hardware_lock_in/en/co-design",
      language: "en",
      all: [
        en`\b(?:co-?design|collaborate on the design|design of (?:future|next)|feedback|design input|roadmap)\b ~~ (?:${W.chip})`,
      ],
      weight: 0.5,
      example: "The Company shall co-design future accelerators with the Investor.",
    },
    {
      id: "hardware_lock_in/en/buy-chips-only",
      language: "en",
      all: [
        en`\b(?:purchase|buy|procure|source|order)\w* ~~ (?:${W.chip}) ~~ ${W.exclusive}|${W.exclusive} ~ (?:${W.chip})`,
      ],
      none: [/credits/],
      weight: 0.4,
      example: "The Company shall purchase its accelerators solely from the Investor for three years.",
    },
    {
      id: "hardware_lock_in/zh/adapt",
      language: "zh",
      all: [
        Z.has.chip,
        zh`(?:适配|移植|优化|迁移至|首发|优先|训练|推理|运行|调优|联合设计|联合研发)`,
        zh`(?:应|须|不得|承诺|完成|优先|先|\d+ ?%|同步|达到)`,
      ],
      none: [/自主选择|任意|无义务/],
      weight: 0.55,
      example: "公司应于一百八十日内完成对投资方算力芯片及软件栈的移植。",
    },
  ],
  lookAlikes: [],
};
