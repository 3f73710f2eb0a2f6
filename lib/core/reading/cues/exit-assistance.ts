import type { KindCues } from "./cue";
import { en, terms, words, zh } from "./pattern";

/** The relation ends or the company leaves. */
const leaving = words(
  "terminat\\w+|expir\\w+|(?:the |its |at )?ends?(?: of)?|ended|ending|leav(?:e|es|ing)|left|depart\\w*|exit\\w*|ceas\\w+|cessation|part ways|stops?|withdraws?|withdrawal|wind(?:ing)?[- ]?down|moving out|move(?:s)? (?:away|out|off|elsewhere)|takes? its \\w+ elsewhere|switch(?:es|ing)?|last day|afterwards|thereafter|any cause|whatever (?:reason|cause)|for any reason|(?:is )?discharged|rescission|relocat\\w+|off-?boarding|notice|dissol\\w+|non-renewal|unwind\\w*|separation|(?:is|are) over|conclu\\w+|lapses?",
);
/** Nobody bills it, or on the old terms. */
const unbilled = words(
  "free(?: of)?|no (?:\\w+ ){0,3}(?:charges?|fees?|costs?|payment|egress)|without (?:\\w+ ){0,4}(?:charges?|charging|fees?|cost|payment|levying)|at (?:its|their|your|our|INVESTOR's) (?:own |sole )?(?:cost|expense)|at cost|waiv\\w+|forg(?:ives?|iven|oes)|nil|zero|not (?:be )?(?:meter\\w*|charge[ds]?|bill\\w*|impose\\w*|levy|levied)|unmetered|bears?|absorbs?|borne|covers?|carr(?:y|ies) the (?:cost|bandwidth)|pays? (?:the|for the)|exempt|charges? nothing|own expense|eat the|on us|gratis|for INVESTOR's account|against no payment|no account|same (?:rates?|prices?|terms|tariff|remittance)|(?:last|then-current|existing|contract|current|agreed|old|half|preferred|prevailing) (?:\\w+ )?(?:rates?|prices?|terms|tariff)|at the tariff|discount to nil|refrain from charging",
);
const egress = words(
  "egress|outbound(?: (?:data|transfers?|traffic|bandwidth|network))?|transfer-?out|data[- ]transfer(?:s|-out)? (?:fees?|charges?|costs?)|data (?:for )?leaving|bytes leaving|outgoing transfer|transfer (?:fees?|charges?|costs?)|network charges|retrieval (?:fees?|charges?)|bandwidth|line fees|transport cost|moving cost|take[- ]out fee",
);
/** Kept running for a while. */
const kept = words(
  "(?:continue[sd]?|go(?:es)? on|carr(?:y|ies) on) (?:to (?:serve|operate|run|provide|supply|route|host|furnish|make|honou?r)|serving|operating|running|providing|hosting|furnishing|supplying)|(?:keeps?|kept|leaves?|maintains?|hold(?:s)?|remains?|stays?)(?: [\\w',()-]+){0,9} (?:alive|running|open|available|readable|mounted|in service|live|switched on|intact|active|accessible|up|lit|online|answering|retrievable|going|operational)",
  "read(?:-only)? access|parallel|dual[- ]running|side by side|run-?off|step-?down|transition(?:al|ary)? (?:period|services?|support|assistance|phase)|phase-out|continuity|keep running|stay(?:s)? up|bridg\\w+|overlap|grace period|maintain(?:s)? the service|tail period|hand-?over period|month-to-month|in which to (?:migrate|move)|migration (?:window|period)|further \\d+ (?:days|weeks|months)|extended? (?:for|access)|\\d+ (?:days|weeks|months) (?:of|to) (?:migrate|move|re-home)",
);
/** Handed over or helped across. */
const handed = words(
  "exports?|exported|exporting|export(?:able)?|cop(?:y|ies|ied) (?:out|all|every|COMPANY)|copied|copies|hands? (?:over|back|COMPANY)|handed over|hand-?over|ships?|shipped|return(?:s|ed)?|delivers?|transfers?|transferred|ports?|porting|migrat\\w+|re-?hous\\w+|re-?home|re-?host|re-?platform\\w*|retriev\\w+|read out|draw off|download\\w*|extract\\w*|push(?:es)?|pass(?:es)? (?:on|to|customer)|moves?|moving|reloc\\w+|carr(?:y|ied|ying)|restores?|converters?|convert(?:s|ed)?|redirects?|take out|furnish|collect|reversib\\w+|portab\\w+|take away|remov\\w+|pull(?:ing)?|rewritten|assist\\w*|helps?|lends?",
);
/** What the company takes along, or the hands it is lent. */
const baggage = words(
  "weights?|checkpoints?|data|datasets?|data sets|artefacts?|artifacts?|logs?|configurations?|images?|snapshots?|volumes?|parameters|optimi[sz]er states?|storage|buckets?|files?|corpus|indexes|indices|embeddings|adapters?|models?|workloads?|pipelines?|prompts|customers?|subscri\\w+|contacts|identities|tenan(?:ts?|cy)|settings|history|code|toolchain|endpoints|source|keys|deployments?|traffic|environment|clusters?|engineers?|architects?|technicians?|person-days|engineer-(?:weeks|hours)|sims?|agents|catalogue|jobs|records|stack",
);
const format = words(
  "open (?:\\w+ )?formats?|(?:standard|portable|documented|machine-readable|neutral|usable|common|original) (?:\\w+ )?(?:format|form)s?|safetensors|parquet|onnx|json|encrypted (?:media|drives)|drives|another (?:host|provider|facility|cloud|part|platform|hall)|new (?:host|provider|supplier|home|equipment)|next host|successor|other hardware|(?:host|destination|place|address|account|location|storage|system|operator|stack|carriers?)s? (?:of|that|which|named|it|we|COMPANY)(?: \\w+){0,3}|elsewhere|different cloud",
);
const notThis =
  /\b(?:clawback|penalt\w+|liquidated|COMPANY shall (?:repay|pay|return|delete|destroy|reimburse|migrate|move|transfer all)|destroy|certificate of deletion|repay\w*|export control|vest\w*|hereby grants|licen[cs]e to (?:use|host|run)|escrow|solicit|change of control|list price while|perpetual|egress (?:fees )?(?:apply|are charged|at list)|re-?invoiced)\b/;

const egressZh = terms("出网|流量费|出口流量|出站|传出费|下行费用|带宽|迁出费|导出费|迁移费|数据传输费");
const unbilledZh = terms("免收|免费|免除|不计费|不收|概不收费|免征|自费|不收取|由INVESTOR承担|免于|不另收|豁免");
const leavingZh = terms(
  "终止|期满|届满|到期|解除|结束|退出|搬离|迁出|散伙|停止使用|迁离|搬走|离开|分手|不再使用|随时|任何时候|搬家|切换",
);
const helpZh = terms(
  "过渡期|迁移窗口|并行运转|並行|双写|并存|迁移期|搬迁期|搬家期|导出|移植|完整搬出|协助(?:[^,;。]{0,10}?)(?:迁|导|搬)|保留(?:[^,;。]{0,12}?)(?:账号|算力|容量|存储|镜像|访问)|继续(?:服务|提供|供应|保留)|(?:交付|交出|移交|交还)(?:[^,;。]{0,15}?)(?:权重|数据|快照|模型|档案|文件)|只读访问",
);

export const exitAssistance: KindCues = {
  kind: "exit_assistance",
  cues: [
    {
      id: "exit_assistance/en/egress-unbilled",
      language: "en",
      all: [en`${egress}`, en`${unbilled}`],
      none: [notThis],
      weight: 0.6,
      example: "Egress fees are waived for any migration.",
    },
    {
      id: "exit_assistance/en/kept-running",
      language: "en",
      all: [
        en`${leaving}`,
        en`${kept}`,
        en`${baggage}|${unbilled}|\b(?:access|services?|capacity|rates?)\b`,
        /\d|\bhalf-year|quarters?|until|while/,
      ],
      none: [notThis, /\b(?:confidential|exclusiv\w*|COMPANY shall (?:continue|keep))\b/],
      weight: 0.55,
      example: "On expiry the Investor shall provide nine months of transition services at the same rates.",
    },
    {
      id: "exit_assistance/en/handed-over",
      language: "en",
      all: [en`${leaving}`, en`${handed} ~~ ${baggage}|${baggage} ~~ ${handed}`, en`${unbilled}|${format}`],
      none: [notThis, /\b(?:confidential|COMPANY shall (?:hand|transfer|deliver))\b/],
      weight: 0.55,
      example: "On termination the Investor shall copy all checkpoints and datasets to a host of the Company's choice.",
    },
    {
      id: "exit_assistance/en/portable",
      language: "en",
      all: [
        en`${handed} ~~ ${baggage}|${baggage} ~~ ${handed}`,
        en`${format}`,
        en`${unbilled}|\b(?:at any time|whenever|on (?:written )?request|engineers?|days a week)\b`,
      ],
      none: [notThis, /\b(?:confidential|publish|open-?source|INVESTOR's own)\b/],
      weight: 0.55,
      example: "The Company may export weights, checkpoints and logs in open formats at any time.",
    },
    {
      id: "exit_assistance/zh/egress-unbilled",
      language: "zh",
      all: [zh`${egressZh}`, zh`${unbilledZh}`],
      weight: 0.6,
      example: "公司迁移数据免收流量费用。",
    },
    {
      id: "exit_assistance/zh/kept-or-handed",
      language: "zh",
      all: [zh`${leavingZh}`, zh`${helpZh}`],
      none: [/COMPANY应将|迁移至INVESTOR|迁入|返还已|违约金|销毁|回购/],
      weight: 0.6,
      example: "合同终止后,投资方应提供九个月的过渡期服务并协助迁移。",
    },
  ],
  lookAlikes: [],
};
