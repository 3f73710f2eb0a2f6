import type { KindCues } from "./cue";
import { en, terms, words, zh } from "./pattern";

/** What users type, machines record and models answer. */
const matter = words(
  "data|datasets?|data sets|corpus|corpora|prompts?|completions?|outputs?|inputs?|telemetry|logs?|embeddings?|transcripts?|recordings?|footage|audio|interactions?|usage|traces|feedback|annotations?|conversations?|dialogues?|quer(?:y|ies)|content|records|images?|notes|images|photographs|videos?|clips|voice(?:s| prints?| donations| embeddings)?|voiceprints|documents|sequences|sequencing|observations|measur\\w+|readings|signals|manifests|histories|features|scores|trajectories|sensor|identifiers|archives?|ledgers?|messages|texts?|tokens in|gradients|spreadsheet|samples|files|materials|uploads?|statistics|insights?|scans|reports|results|byte|everything|whatever|what (?:\\w+ ){1,4}(?:type|enter|upload|write|say)|evaluation sets|checkpoints|maps|entries",
);
/** It is and stays the company's. */
const owned = words(
  "belongs?|(?:sole |exclusive |absolute )?property|owned|owns?|owner(?:ship)?|titles?|vests?|COMPANY's(?: own| alone| and| or|,|;|$)|COMPANY alone|(?:is|are|stays?|remains?|was) (?:and (?:\\w+ ){1,3})?(?:COMPANY's|ours|yours|theirs|nobody's|its own)|(?:stays?|remains?|kept|keeps?) (?:[\\w']+ ){0,2}(?:with|COMPANY|ours|yours|under the (?:sole )?control|of COMPANY)|in trust for|held by COMPANY|no (?:interest|title|right|claim|call|licen[cs]e)|right, title|acquires no|neither acquires|retains? (?:every|all|full|sole)|never passes|sole control|not INVESTOR's|all rights",
);
/** Hands off: learning from it or looking at it is barred. */
const barred = words(
  "(?:shall|will|may|must|can|does|do|is|are|to|and|or|nor|but|has|undertakes?|agreed|promises?|covenants?|warrants?)(?: in no event)? (?:not|never|neither|nor|no)|nor|neither|never|none|nothing|no|cannot|can't|won't|refrains?|abstains?|barred|forbid(?:s|den)?|prohibit\\w*|enjoined|off-?limits|inadmissible|excluded|closed to|bars|without|not be|cut off|precluded|waives? any|out of (?:\\w+'?s? )?reach|fenced off|only (?:to|for|so far|in order|as needed|insofar)|solely (?:to|for)|sealed|signs away",
);
const learn = words(
  "train(?:s|ed|ing)?|tun(?:e|es|ed|ing)|fine-tun\\w+|learn(?:s|ed|ing)?|distil\\w*|teach|benchmark\\w*|models?|evaluat\\w+|improv\\w+|develop(?:ment|ing|s)?|build(?:s|ing)?|validat\\w+|calibrat\\w+|fit(?:s|ted)?|pretrain\\w*|derive[sd]?|feed|fed|fuel|algorithms?|systems?|machine learning|ai|products?|networks|mine[sd]?|mining|analy[sz]\\w+|statistical",
);
const touch = words(
  "use[sd]?|using|access(?:es|ing)?|inspect(?:ed)?|look(?:s|ing)?|read|open(?:s)?|cop(?:y|ies)|retain(?:ed)?|stor(?:e|ed)|see(?:s)?|touch|keep|hold|receive[sd]?|obtain|harvest|scrape|sampl\\w+|employ(?:ed)?|view|make use|monitor|collect|licen[cs]e|disclose|share|sell|available",
);
/** Duties of the company, firewalls and licences over the company's data speak otherwise. */
const otherwise =
  /\b(?:COMPANY (?:shall|will|must|may|agrees|undertakes|is) (?:not (?!be)|provide|deliver|furnish|grant|share|transfer|supply|make|give|send|stream|publish|train|run|use|host)|INVESTOR (?:may (?!not|neither|hold)|owns|shall own|is entitled|shall have (?:the right|access|a)|shall receive|receives|gets (?!no))|grants?|competing products|investment team|firewall|walled|sales (?:staff|people|team|organi[sz]ation)|pricing|financial statements|personal data of employees|each party (?:owns|retains|keeps)|public(?:ly)? (?:release|availab)|open-? ?source|repay\w*|royalt\w*|patent\w*|shares\b(?= of)|directors?|solicit|hire|confidential information of (?:each|the other)|trademarks?|residual|unaided|reverse.engineer|(?:engaged|assigned|worked|barred for|involved) (?:in|on|to|a)|so admitted|may be opened|warrants that it|lawfully|posted|manuscript|will be passed to)\b/;

const matterZh = terms(
  "数据|语料|日志|对话|提示词|输出|输入|交互|录音|文本|嵌入|向量|遥测|标注|用户内容|最终用户内容|埋点|样本|评测集|影像|病历|逐字稿|原文|译文|术语库|语音|点击|画像|聊天|图像|视频素材|用户生成",
);

export const dataOwnership: KindCues = {
  kind: "data_ownership",
  cues: [
    {
      id: "data_ownership/en/owned-and-untouched",
      language: "en",
      all: [en`${matter}`, en`${owned}`, en`${barred}[^;]{0,80}?${touch}|${barred}[^;]{0,80}?${learn}`],
      none: [otherwise],
      weight: 0.6,
      example: "All logs belong to the Company; the Investor may neither read nor copy them.",
    },
    {
      id: "data_ownership/en/no-training",
      language: "en",
      all: [
        en`${matter}`,
        en`(?:INVESTOR|we|they|none|nobody|not be|no \w+)[^;]{0,120}?${barred}[^;]{0,90}?${learn}|${barred}[^;]{0,90}?INVESTOR[^;]{0,60}?${learn}`,
        en`\b(?:train\w*|tun(?:e|ing)|learn\w*|model(?:s|ling)?|distil\w*|teach|fit|mine|feed|improve|algorithms?|(?:improvement|development) of)\b`,
      ],
      none: [otherwise],
      weight: 0.55,
      example: "The Investor shall not use customer data to train, evaluate or improve any model.",
    },
    {
      id: "data_ownership/en/owned",
      language: "en",
      all: [
        en`(?:${matter})[^;]{0,100}?\b(?:remains?|belongs?|stays?|vests?|shall be|is|are|be)\b[^;]{0,50}?(?:property of COMPANY|property of (?:its|the) customers|owned (?:solely |exclusively )?by COMPANY|to COMPANY|with COMPANY|in COMPANY|COMPANY's(?: \w+)? (?:property|alone)|yours)|COMPANY(?: alone)? (?:owns|retains (?:every|all|full|sole|ownership|title))[^;]{0,60}?${matter}`,
      ],
      none: [otherwise, /\b(?:models? (?:is|are)|weights|improvements|invention|intellectual|ip)\b/],
      weight: 0.55,
      example: "As between the parties, the Company owns all training data, outputs and telemetry.",
      counterExample: "The Investor owns all data generated on its platform.",
    },
    {
      id: "data_ownership/zh/own",
      language: "zh",
      all: [
        zh`${matterZh}`,
        zh`(?:归(?:属)?(?:于)?~(?:COMPANY|用户|医院|客户|贵|织语|所有)|(?:属于|属|归|由)~(?:COMPANY|用户|客户|医院|贵司)|还是咱的|所有权|自己留着|单独所有|不因[^,;。]{0,12}移转)`,
        zh`(?:不得|无权|不碰|不拿|不可|亦不|不会|均属|不训练|不存|归COMPANY|所有|属于)`,
      ],
      none: [/COMPANY(?:应|须)?不得|INVESTOR所有|归INVESTOR|保密信息|股权|反向工程|专利|权重归|论文|表决/],
      weight: 0.55,
      example: "公司及其用户的数据归公司及用户所有,投资方不得用于训练。",
    },
    {
      id: "data_ownership/zh/hands-off",
      language: "zh",
      all: [
        zh`${matterZh}`,
        zh`(?:INVESTOR|我方|贵方|任何部门|关联方|他们)?~~(?:不得|无权|不可|不碰|不拿|不会|不予|应予下线|销毁)~~(?:训练|改进|读取|访问|留存|调取|喂|复制|索取|评测|分析)`,
      ],
      none: [/COMPANY(?:应|须)?不得|保密信息|模型事业部|销售(?:团队|部门|人员)|竞争产品|研发人员|采购部|反向工程/],
      weight: 0.6,
      example: "投资方不得读取或留存公司用户数据,亦不得以之训练模型。",
    },
  ],
  lookAlikes: [],
};
