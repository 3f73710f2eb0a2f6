import type { KindCues } from "./cue";
import { en, terms, words, zh } from "./pattern";

/** The investor's side that earns money next to the company: sellers, pricers, builders of rival products. */
const unit = words(
  "commercial (?:\\w+ )?(?:teams?|staff|people|side|arms?|units?|functions?|departments?|business)|arms?|consumer|cloud (?:teams?|side|staff|people)|portfolio companies|(?:sister|group) compan(?:y|ies)|developers|bidding|merchandising|tariff|go-to-market|side of the house",
  "sales|sells?|sellers?|salespeople|pricing|prices?|marketing|marketers?|advertising|procurement|purchasing|buyers?|buying",
  "product (?:\\w+ )?(?:teams?|groups?|staff|people|managers?|employees|councils?|units?|functions?|lines?|organi[sz]ations?|development)",
  "products?|laborator(?:y|ies)|labs?|divisions?|business(?:es)?(?: (?:units?|areas?|lines?))?|units?|trading|retail|wholesale|studio",
  "own (?:[\\w-]+ ){0,3}(?:models?|products?|stack|assistant|project|team)|first-party|foundation[- ]models?|model (?:teams?|groups?|builders?|staff)",
  "(?:who|people|those|persons|anyone|officers?|employees?) (?:who )?(?:run|runs|builds?|makes?|designs?|making|building|designing|having responsibility|in charge)|own models",
  "compet\\w+|engineers|operations|negotiat\\w+|underwriters?|strategy|segment|account (?:teams?|managers?)|managers",
);
/** Walls and closed doors. */
const barrier = words(
  "hidden from|invisible to|screened|insulated|partition\\w*|sealed (?:off|from)|cordon\\w*|air-?gap\\w*|out of bounds|privy|beyond the reach|find (?:its|their) way|without access|in the dark|unaware|strangers? to|forbidden|prohibited|precluded|debarred|siloed|compartment\\w*|separate (?:\\w+ )?(?:systems?|servers?|tenant|teams?|room|folder|vault)|segregat\\w+|need[- ]to[- ]know|wall",
  "fire-?walls?|(?:ethical|information|chinese) (?:walls?|barriers?)|walled(?: off)?|barriers?|ring-?fenc\\w+|fenced|clean[- ]team|quarantine\\w*",
  "withheld from|withhold\\w* (?:\\w+ ){0,3}from|kept (?:\\w+ ){0,3}(?:from|apart|separate|away|out)|keep\\w* (?:[\\w']+ ){0,8}(?:from|apart|away|out of)",
  "(?:is|are|be|electronically|stays?) (?:barred|excluded|segregated|separated|shielded|insulated|isolated|closed|blocked|screened|sealed)|barred from|shut out|locked out",
  "(?:organi[sz]ationally|physically|logically) separate\\w*|outside the|closed to|out of reach|within reach|apart from|no (?:sight|access|view|key|keys|credentials?|window|reporting line)",
  "zero (?:sight|access)|denied|unable to|ignorant|exclude[sd]? (?:its|the|INVESTOR|any)|set apart|hold no|no key",
  "(?:shall|will|may|must|can|do|does|is|are|to|and|or|nor|but|undertakes?)(?: not|not)(?: (?:to|ever|be|been|made))* (?:reach|travel|pass|passed|shown?|see|seen|disclosed?|shared?|carry|carried|convey(?:ed)?|given|brief|come|go|flow|circulated?|forward(?:ed)?|communicated?|receive|obtain|open|available|discuss(?:ed)?|read|tell|reveal(?:ed)?|transmit(?:ted)?|relay(?:ed)?|cross|leave|attend|sit|enter|use[d]?|learn|hear|know|touch|look|inspect|find|get|flow|drift|move|told|briefed|consult(?:ed)?|view(?:ed)?|access|hand(?:ed)?|supplied|copied|leak)",
  "(?:nor|cannot|can't|never|nobody|no one|none|nothing|no [\\w' -]{1,50}?)(?: (?:in|of|on|at|it|them|that|which|shall|will|may|is|to|be|from|received))*(?: [\\w'-]+){0,7} (?:reach|travel|pass|shown?|sees?|disclosed?|shared?|given|goes|open|access|travels|leaves?|crosses|reads?|touch(?:es)?|look)",
  "(?:stops?|stays?|ends?) (?:with|within|inside|at|in|there)|no further|confin\\w+|get nothing",
);
/** Kept to a few. */
const kept = words(
  "alone|remains? (?:with|within|inside)|solely|only(?: \\w+)? (?:to|by|the|within|members|a|those|INVESTOR|its|named|persons|counsel)|restrict(?:s|ed)?|limited to|circulates?|keep (?:\\w+ ){1,4}(?:inside|within)|are for",
);
const few = words(
  "teams?|groups?|desk|office|departments?|treasury|individuals|named|counsel|functions?|roster|register|list|committee|secretary|people|officer",
);
/** What is kept behind the wall, or who stands before it. */
const matter = words(
  "letters?|figures|accounts?|numbers|drawings|specifications?|specs|source|code|weights|know-how|correspondence|statistics|whatever|usage|memos?|updates?|packs?|logs?|insights?|details|slides|answers|samples|metrics|intelligence|board",
  "information|papers?|materials?|documents?|facts|contents?|data ?room|reports?|findings?|confidential\\w*|roadmaps?|forecasts?|knowledge|learn(?:s|ed|t)?|notes?|notebooks",
  "briefings?|decks?|folder|dossier|files?|records?|results?|plans?|traces|telemetry|metrics|books|board packs?|minutes|evaluations?|disclos\\w+|submissions?|pipeline",
  "what (?:it|we|they|is|the)|anything|access|repository|drive|dashboards?|logins?|sees?|seen|read|receiv\\w+|portal|walls?|secrets?|data|list",
);
/** Someone who has seen the company's papers. */
const insider = words(
  "persons?|individuals?|members?|reviewers?|testers?|engineers?|observers?|nominees?|designees?|directors?|employees?|staff|personnel|people|anyone|whoever|no one|nobody|none of whom|scientists?|architects?|readers?|secondees?|auditors?|analysts?|representatives?|recipients?|team",
);
const readBefore = words(
  "(?:has|have|had) (?:\\w+ )?(?:read|received|seen|handled|attended|access|sight|reviewed|worked)|receiv(?:e|es|ed|ing)|handl(?:e|es|ed|ing)|tak(?:es|ing) part|took part|review(?:s|ed)?|reviewers?|testers?|readers?|observers?|nominees?|designees?|clean[- ]team|so (?:admitted|exposed|informed|engaged)|learn(?:s|ed|t)?|visits?|read|knowledge|exposed|named|none of whom|secondees?|see|sees|attend(?:s|ing)?|roster|desk",
);
/** Kept off rival work. */
const keptOff = words(
  "(?:not|none|nobody|no|neither|nor|never|barred|without)(?: [\\w',-]+){0,9} (?:work|works|worked|working|assigned|moved|engaged|employed|transferred|staffed|involved|participate|duties|role|responsib\\w+|post|posts|functions?|join|sit|hold|belong|supervise|advise|part|redeployed|attached|contribute)",
  "barred (?:for|from)|sits? out|stand(?:s)? down|cooling[- ]off|outside the",
);

const unitZh = terms(
  "事业[部群]|销售|市场|产品线|产品(?:团队|部)|商业化|研发(?:人员|部|团队)?|模型(?:部门|团队|条线|组)|部门|条线|采购|定价|运营|业务线|业务(?:团队|人员)|竞争(?:性)?(?:产品|业务|团队)|自有(?:大?模型|产品)|实验室|广告|子COMPANY|团队",
);
const barrierZh = terms(
  "隔离|隔断|防火墙|隔绝|分隔|分离|不得(?:[^,;。]{0,12}?)(?:接触|查看|查阅|访问|流入|流向|透露|告知|转交|提供|披露|获取|知悉|传递|进入|看到|共享|调阅|出部门)",
  "看不到|看不见|一律不给|无权(?:查看|访问|查阅|接触)|排除|仅限|仅(?:由|供|可)|只(?:进|给|能|限|有|发)|限于|保密|不(?:给|对)(?:[^,;。]{0,10}?)(?:看|开放)|止于|拒之门外",
);
const matterZh = terms(
  "信息|资料|材料|文件|报告|机密|秘密|共享库|仓库|网盘|技术文档|数据室|路线图|权限|账号|内容|纪要|笔记|代码|计划书|简报",
);

export const informationFirewall: KindCues = {
  kind: "information_firewall",
  cues: [
    {
      id: "information_firewall/en/unit-kept-out",
      language: "en",
      all: [en`${unit}`, en`${barrier}`, en`${matter}`],
      none: [
        /\b(?:COMPANY|COMPANY's \w+) (?:shall|will|must|may) (?:not|only)|publish|press|open-source|to train|terminat|third part|each party|neither party|either party|\bowns\b|title to|any training|sale of (?:all|the|COMPANY)|auditors and to/,
      ],
      weight: 0.6,
      example:
        "Company information shall be held only by the investment team and not be disclosed to any individual in a competing product division.",
      counterExample:
        "Each party shall keep the other's confidential information secret and shall not disclose it to any person.",
    },
    {
      id: "information_firewall/en/kept-to-a-few",
      language: "en",
      all: [
        en`${matter} ~~ ${kept} ~~ ${few}|${kept} ~ ${few} ~~ (?:see|read|access|receive)`,
        en`${barrier}|\b(?:who|whom|which|nor|not|never|separate\w*|log|certif\w+|compliance)\b`,
        /INVESTOR|\b(?:we|us|our|their)\b/,
      ],
      none: [
        /\b(?:COMPANY (?:shall|will|must|may) (?:not|only)|publish|press|open-source|to train|each party|neither party|auditors and to|sale of|price)\b/,
      ],
      weight: 0.55,
      example:
        "Reports shall be circulated only to the Investor's treasury department, which shall keep an access log.",
    },
    {
      id: "information_firewall/en/cooling-off",
      language: "en",
      all: [
        en`${insider}`,
        en`${readBefore}`,
        en`${keptOff}`,
        en`\b(?:models?|products?|months|years?|sales|pricing|groups?|business(?:es)?|team|compet\w+|division|either|unit|laborator\w+)\b`,
      ],
      none: [/\b(?:recus\w+|abstains?|solicit|hire|founder|COMPANY shall not|vest\w*|ceo)\b/],
      weight: 0.55,
      example:
        "A person who has read the Company's papers shall not be assigned to the Investor's model team for twelve months.",
    },
    {
      id: "information_firewall/en/no-use",
      language: "en",
      all: [
        en`INVESTOR ~~ (?:shall not|will not|may not|must not|not to|cannot) ~ (?:use|exploit|draw on|rely on) ~~ (?:information|confidential|roadmap|evaluations?|material|learn) ~~ (?:compet\w*|own (?:\w+ )?(?:models?|products?)|develop\w*|any (?:other )?purpose)`,
      ],
      weight: 0.6,
      example: "The Investor shall not use Confidential Information to develop competing products.",
    },
    {
      id: "information_firewall/en/withhold",
      language: "en",
      all: [
        en`COMPANY ~~ (?:withhold|redact|refuse|decline|hold back) ~~ (?:information|material|competitive\w*|sensitive)`,
      ],
      weight: 0.55,
      example: "The Company may withhold information that it believes to be competitively sensitive.",
    },
    {
      id: "information_firewall/zh/unit-kept-out",
      language: "zh",
      all: [zh`${unitZh}`, zh`${barrierZh}`, zh`${matterZh}`],
      none: [/双方均?应|COMPANY(?:应|须)?不得|用于训练|禁止招揽|表决/],
      weight: 0.6,
      example: "公司信息仅限投资团队成员知悉,不得提供给模型研发人员。",
    },
    {
      id: "information_firewall/zh/no-use",
      language: "zh",
      all: [zh`INVESTOR~不得~~(?:信息|资料|秘密)~~(?:竞争|自有(?:产品|模型)|开发)`],
      none: [/训练数据|用户数据/],
      weight: 0.6,
      example: "投资方不得将公司的保密信息用于开发竞争产品。",
    },
    {
      id: "information_firewall/zh/withhold",
      language: "zh",
      all: [zh`COMPANY~(?:可|有权)~(?:拒绝|不予|暂不)~(?:提供|披露)~~(?:敏感|竞争|信息)`],
      weight: 0.55,
      example: "公司可拒绝提供其合理认为具有竞争敏感性的信息。",
    },
    {
      id: "information_firewall/zh/cooling-off",
      language: "zh",
      all: [
        zh`(?:接触|知悉|阅读|查看|看过|参与|代表|观察员|离任|调离|入组)`,
        zh`(?:不得|不能|不可)~(?:兼任|参与|从事|担任|转岗|调入|任职|加入)`,
        zh`(?:INVESTOR|人员|人士|代表|员工|成员)`,
      ],
      none: [/COMPANY不得|创始人|竞业|经营管理|表决/],
      weight: 0.55,
      example: "接触公司资料的人员在十二个月内不得参与投资方自有模型的研发。",
    },
  ],
  lookAlikes: [],
};
