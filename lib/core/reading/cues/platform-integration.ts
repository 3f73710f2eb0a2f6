import type { KindCues } from "./cue";
import { en, zh } from "./pattern";

export const platformIntegration: KindCues = {
  kind: "platform_integration",
  cues: [
    {
      id: "platform_integration/en/integrate",
      language: "en",
      all: [
        en`\b(?:integrat\w*|embed\w*|build (?:it )?into|built into|connectors?|plug-?ins?|native(?:ly)?|pre-?install\w*|bundl\w*|interoperat\w*|sign-?on|single sign|identity|payments?|default (?:assistant|model|option|setting|login|wallet|engine)|by default|as the default)\b`,
        en`INVESTOR|ecosystem|devices?|suite|marketplace|app store|platform|operating system|wallet`,
      ],
      none: [/\bentire agreement|may discuss|from time to time|optional|under no obligation\b/],
      weight: 0.6,
      example:
        "The Company shall integrate its assistant with the Investor's commerce and office products within two quarters.",
      counterExample: "This agreement constitutes the entire agreement and integrates all prior platform discussions.",
    },
    {
      id: "platform_integration/en/first-there",
      language: "en",
      all: [
        en`\b(?:launch\w*|release[sd]?|debut\w*|available|appear\w*|ship\w*|live|offered|listed|published|rolled out|features?)\b`,
        en`\b(?:first|no later than|before|ahead of|same day|simultaneous\w*|day one|at the same time|prior to|earlier than|head start|priority|lead time|\d+ (?:days|weeks|months))\b`,
        en`INVESTOR ~ (?:platform|marketplace|store|app|products?|catalog\w*|garden|ecosystem|devices?|channel|assistant|cloud|suite|phones?|console|portal|browser)`,
      ],
      none: [/\bchip|accelerator|consent|shares\b/],
      weight: 0.55,
      example: "New models shall be available on the Investor's marketplace no later than on any other channel.",
    },
    {
      id: "platform_integration/en/engineers-for-it",
      language: "en",
      all: [
        en`\b(?:fte|full-time|engineers?|squad|team)\b ~~ (?:integrat\w*|INVESTOR (?:products?|platform|ecosystem))`,
      ],
      none: [/second/],
      weight: 0.5,
      example: "The Company shall dedicate at least 15 FTE engineers to integrations with the Investor.",
    },
    {
      id: "platform_integration/zh/integrate",
      language: "zh",
      all: [
        zh`(?:集成|接入|内置|预装|对接|嵌入|首发|默认|打通|上线)`,
        zh`(?:INVESTOR|旗下|平台|生态|应用|终端|系统)`,
        zh`(?:应|须|首发|完成|不晚于|不迟于|默认|优先|专职|承诺|锁定|先)`,
      ],
      none: [/不要求|开源|自愿|可选|芯片/],
      weight: 0.6,
      example: "公司应于两个季度内完成与投资方电商及办公产品的深度集成。",
    },
  ],
  lookAlikes: [],
};
