import type { KindCues } from "./cue";
import { en, zh } from "./pattern";
import * as W from "./words-en";

export const governanceControl: KindCues = {
  kind: "governance_control",
  cues: [
    {
      id: "governance_control/en/consent-over-operations",
      language: "en",
      all: [
        W.has.consent,
        en`\b(?:roadmap|model release|releases?|launch|deprecat\w*|pricing|hire|hiring|appoint\w*|dismiss\w*|remov\w*|replac\w*|chief \w+ officer|ceo|cto|chief scientist|budget|vendors?|suppliers?|sub-?processors?|partnerships?|research (?:plan|programme|program|agenda)|product|architecture|compute allocation|strategy|business plan|safety policy|flagship|discontinu\w*)\b`,
        en`INVESTOR|special|strategic|series|representative|committee|director|observer|us\b`,
      ],
      none: [
        /\b(?:publish|open[- ]source|change of control|charter|bylaws|liquidat\w*|dividends?|senior|press|announcement|trade ?marks?|logo|assign this|no (?:consent|veto|approval)|shall not have)\b/,
      ],
      weight: 0.55,
      example: "The Company shall not appoint or dismiss its chief executive officer without the Investor's approval.",
      counterExample: "The Investor shall not have any consent right over budget or product.",
    },
    {
      id: "governance_control/en/committee",
      language: "en",
      all: [
        en`\b(?:committee|council|steering|jsc|board|panel|working group)\b`,
        en`\b(?:casting vote|decid\w*|decision|unanimous\w*|binding|approv\w*|veto|equal representation|majority appointed|deadlock|votes? (?:yes|in favou?r)|final say|must agree)\b`,
        en`\b(?:roadmap|release|research|compute|product|model|allocation|priorities|INVESTOR|pricing|strategy)\b`,
      ],
      none: [/\b(?:advisory only|no decision|compensation committee|preferred|no vote)\b/],
      weight: 0.6,
      example: "A joint steering committee shall decide on compute allocation; the Investor has the casting vote.",
    },
    {
      id: "governance_control/en/consult",
      language: "en",
      all: [en`\bconsult\w*\b ~~ INVESTOR ~~ (?:before|prior|decision|roadmap|hiring|pricing|release)`],
      weight: 0.5,
      example: "The Company shall consult the Investor before material decisions on product or hiring.",
    },
    {
      id: "governance_control/zh/consent",
      language: "zh",
      all: [
        zh`(?:同意|赞成票|一票否决|否决权|批准|决定票|协商一致|审批|点头|一致通过)`,
        zh`(?:首席执行官|总经理|ceo|路线|发布|定价|供应商|预算|研发|合作|人事|聘任|解聘|核心岗位|新模型|产品|战略|委员会)`,
      ],
      none: [/章程|清算|开源|合并|分立|注册资本|商标|控制权|收购|新闻稿/],
      weight: 0.6,
      example: "公司发布新模型、调整定价须经投资方董事同意。",
    },
  ],
  lookAlikes: [],
};
