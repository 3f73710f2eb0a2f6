import type { KindCues } from "./cue";
import { en, terms, words, zh } from "./pattern";

/** Where computing is bought, and from whom. */
const supplier = words(
  "clouds?|hosts?|hosting|hosted|providers?|vendors?|suppliers?|operators?|hyperscalers?|neoclouds?|data ?cent(?:er|re)s?|infrastructure|comput(?:e|ing|ers?|ation)|capacity|machines?|servers?|accelerators?|gpus?|gpu-hours|chips?|hardware|processors|colo(?:cation)?|on[- ]prem\\w*|premises|halls?|metal|landlord|aws|azure|google cloud|gcp|oracle|coreweave|nebius|lambda|ovh|scaleway|alibaba cloud|environments?|regions?|third[- ]party (?:site|host|comput\\w+)|racks|tenanc(?:y|ies)|standby|replica|platforms?|estate|kit|tin",
);
/** What runs there. */
const load = words(
  "workloads?|train(?:s|ing|ed)?|pre-?training|fine-tun\\w+|inference|serv(?:e|es|ing|ed)|deploy(?:s|ed|ment|ments)?|host(?:s|ed|ing)?|runs?|jobs?|traffic|comput(?:e|ing)|capacity|placed?|placement|procure\\w*|purchas\\w+|buys?|bought|rent|tenants|models?|experiments?|evaluat\\w+|remainder|balance|rest|operat(?:e|es)|hours|suppliers?|choice|selection|lease|contract|compute|burst\\w*|overflow|infrastructure|storage|servers",
);
/** More than one is open: by a word that says so alone ... */
const anywhere = words(
  "anywhere|anybody|anyone|elsewhere|wherever|where (?:it|COMPANY|they|we) (?:decides?|finds?|chooses?|likes?|pleases?|wants?|sees?)|whichever|whomever|with whom|whoever|whatever (?:provider|cloud|vendor|host|supplier|suits)|multi-?cloud|several at a time|unconstrained|which(?: \\w+)? (?:clouds?|providers?|vendors?|hosts?|suppliers?|operators?)|whose|swap|combination of|mix(?:es)?|(?:picks|chooses|selects|determines) (?:its|freely|suppliers|hosts|vendors|whose)|own choosing|(?:its|their|your) choosing|of its own selection|choosing",
  "(?:choice|selection) of (?:\\w+ ){0,3}(?:data ?cent\\w+|clouds?|hosts?|hosting|infrastructure|suppliers?|providers?|vendors?|supplier)|COMPANY's (?:to (?:place|award|put|choose|run|decide)|affair|choice|call|own business)|COMPANY's choice|aws|azure|google cloud|coreweave|nebius|oracle cloud|ovh|scaleway|(?:anything|anyone|anybody|someone|somebody) else|for COMPANY to (?:place|determine|choose|decide|pick)|left (?:over|open|to)|not tied|neutral|four clouds|two or three|any ~ (?:provider|vendor)s?|place any workload",
);
/** ... or by 'any', 'other' beside the supplier. */
const anyOf = words(
  "any|other|others|another(?:'s)?|different|second|third-party|third|various|alternative|several|multiple|academic|rivals?|RIVAL|competing|such|particular|named|specific|commercial|one|two|more than one|own|public|foreign|overseas",
);
const anyOther = en`${anywhere}|${anyOf} (?:[\w-]+,? (?:or |and )?){0,3}?${supplier}`;
/** The company decides, or no one may make it. */
const open = words(
  "may|can|could|free(?:ly|dom)?|at (?:its|full|COMPANY's)? ?(?:liberty|discretion|election|will)|own (?:discretion|choosing|choice|judg\\w+|business|management|selection|affair)|(?:sees?|thinks?|deems?) (?:fit|best)|likes?|pleases?|chooses?|prefers?|suits|fanc(?:y|ies)|decides?|determines?|sole discretion|permitted|allowed|fine|open|COMPANY's (?:to|choice|affair|call|own)|choice|picks?|selects?|is for COMPANY|rests with|left to|matter for|go to|unconstrained|whim|entitled|right to",
);
const unforced = words(
  "(?:nothing|no (?:provision|term|clause|sentence|part|failure)|neither|nor|not|never|none|no one)(?: [\\w',()-]+){0,9} (?:requires?|required|obliges?|obliged|oblige|ask(?:s|ed)?|request|insist\\w*|confines?|restricts?|restrict\\w*|limits?|limit|prevents?|prevent|prohibit\\w*|preclud\\w+|hinder\\w*|bound|tied|tying|ties|tie|makes?|commits?|committed|compel\\w*|compulsion|a condition|condition|conditional|depend|dictate\\w*|keep COMPANY from|stop\\w*|fetter\\w*|interfere\\w*|object|assert|penali[sz]e\\w*)|no (?:say|obligation|duty|requirement|compulsion|commitment)|under no (?:obligation|compulsion|duty|disability)|non-exclusive|outside this|not (?:be )?(?:exclusive|tied|a condition)|need(?:s)? not|without (?:telling|notice|asking|telling us)|obliges (?:it|COMPANY) to \\w+ nothing|does not (?:require|oblige|restrict|reach)",
);
/** A little leeway inside a tie. */
const leeway = words(
  "burst(?:s|ing)?|disaster[- ]recovery|fail-?over|fail traffic|back-?up|overflow|outages?|standby|peak demand|emergency|declared outage|unfilled|curtailed|customer-(?:dictated|mandated)|on-premises of|throttled|research clusters|is out for|declined a|insist in writing",
);
/** Ties, gates and dealings in shares, models or channels. */
const tied =
  /\b(?:not be unreasonably|over INVESTOR|no other|another design|through no|out of every|lists? the|forward-looking|by preference|phase-out|retail|(?:COMPANY|it|you|we) (?:shall|must|may|will|can) (?:not|only)|(?:shall|must|will) (?:be )?(?:hosted|run|trained|placed|served|host|train|run|place|use|buy|purchase) (?:\w+ ){0,4}(?:only|exclusively|solely|on INVESTOR|in INVESTOR|with INVESTOR)|no other (?:cloud|provider|host|vendor|supplier)|only (?:with|if|after|where)|(?:prior )?(?:written )?(?:consent|approval) of INVESTOR|unless INVESTOR|INVESTOR (?:may|is entitled|shall be entitled|has the right|can|shall have (?:the|a) (?:right|option))|(?:need not|shall not) fund|objection|until|struck|first (?:offer|refusal|look)|match(?:es|ing)?|resell\w*|reseller|marketplace|shares?\b(?! of)|assign(?:ed|s)?|liquidat\w+|lowest|most favou?red|no less favou?rable|discount|director|board|stockholders?|penalt\w+|repay\w*|royalt\w*|escrow|licen[cs]e|at least \d+ ?%|not less than \d+ ?%|exclusiv\w+|transferee|egress|migrat\w+|confidential\w*|prompts|telemetry|publish\w*|weights)\b/;
const hard =
  /\b(?:(?:COMPANY|you|we) (?:shall|must|may|will|can) (?:not|only)|INVESTOR (?:may|is entitled|has the right)|consent of INVESTOR|first refusal|egress|licen[cs]e|most favou?red|director)\b/;

const placeZh = terms("云|算力|托管|机房|集群|训练|推理|部署|芯片|卡时|服务器|机器|厂商|平台|数据中心|供应商|负载");
const manyZh = terms(
  "自主选择|自行选[定用]|自由选[择用]|任意|任何|其他|多云|多家|任一|哪几?家|几家|哪里|哪儿|哪家|谁家|以外|第三方|备份|容灾|另一|中意|国网|自建|aws|azure|google",
);
const openZh = terms(
  "有权|可(?:以)?(?:自|将|在|向|随时|交|同时|于|另)|可以|得(?:自|向|以|于)|不得(?:限制|干预|要求|指定)|不限制|不过问|概不|不构成|自主|不要求|拍板|说了算|无须|无需|不必|不用|都行|不干预|不作要求|不指定|不受(?:前|此|限|[^,;。]{0,6}约束)|照旧|继续用|由COMPANY(?:自|决)|自行",
);

export const multiCloudRight: KindCues = {
  kind: "multi_cloud_right",
  cues: [
    {
      id: "multi_cloud_right/en/free-choice",
      language: "en",
      all: [en`${supplier}`, en`${load}`, en`${anyOther}`, en`${open}`],
      none: [tied],
      weight: 0.55,
      example: "The Company may procure compute from any provider at any time, in its sole discretion.",
      counterExample: "The Company may use other clouds only with the consent of the Investor.",
    },
    {
      id: "multi_cloud_right/en/where-it-likes",
      language: "en",
      all: [
        en`\b(?:(?:pre-?)?training|train|inference|serving|workloads?|traffic|hosting|hosted|host|tenants|jobs?|compute|capacity|cloud|fine-tuning|hours|servers|experiments)\b`,
        en`\b(?:wherever|anywhere|elsewhere|whomever|whom COMPANY|whoever|whichever|anybody|anyone else|whatever provider|any (?:operator|provider|vendor|host|supplier)|where COMPANY|COMPANY's (?:to|own)|of every description)\b`,
        en`\b(?:may|can|free|liberty|likes?|pleases?|chooses?|sees? fit|deems? fit|suits|wants?|decides?|wishes|prefers?|COMPANY's (?:to|own)|bought|go|sit)\b`,
      ],
      none: [tied],
      weight: 0.5,
      example: "All pre-training may be carried on wherever the Company likes.",
    },
    {
      id: "multi_cloud_right/en/unforced",
      language: "en",
      all: [
        en`${supplier}`,
        en`${load}`,
        en`${anyOther}|\b(?:COMPANY|it|us) to (?:INVESTOR|use|take|buy|train|host|run|choose|place)|to INVESTOR (?:machines|cloud|data)`,
        en`${unforced}`,
      ],
      none: [tied],
      weight: 0.55,
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
      id: "multi_cloud_right/en/leeway",
      language: "en",
      all: [
        en`${leeway}`,
        en`${supplier}`,
        en`\b(?:may|free|other|another|elsewhere|any|whichever|permitted|allowed|outside|second|third-party|not counted|disregarded|can)\b`,
      ],
      none: [hard],
      weight: 0.5,
      example: "For disaster recovery the Company may run workloads with another provider.",
    },
    {
      id: "multi_cloud_right/zh/free",
      language: "zh",
      all: [zh`${placeZh}`, zh`${manyZh}`, zh`${openZh}`],
      none: [
        /COMPANY不得|独家使用|优先购买|转售|经销|数据归|同等条件|首发|股权|算力券|停供|流量费|(?:计划|优惠).*申请|用量要求/,
      ],
      weight: 0.6,
      example: "公司有权自主选择任一或多家云服务商,投资方不得限制。",
    },
  ],
  lookAlikes: [],
};
