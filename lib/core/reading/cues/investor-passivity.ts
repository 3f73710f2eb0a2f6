import type { KindCues } from "./cue";
import { en, words, zh } from "./pattern";

/** Seats and levers over the company. */
const lever = words(
  "seats?|directors?|observers?|board|nominee|designee|represent\\w+|adviser|committee|council|vetoe?s?|block(?:ing)?|reserved (?:matters?|consents?)|consent rights?|class veto|class votes?|say|sign-off|approv(?:e|al)|beirat|member of (?:any|the) (?:board|group)|nominat\\w+|appoint\\w*|designat\\w+|delay|forbid|obstruct|(?:steering|supervisory) \\w+|management|nobody|vot(?:e|es|ing)",
);
/** It has none, or gives it up. */
const none = words(
  "no|not|neither|nor|none|never|nobody|without|waives?|surrenders?|renounces?|disclaims?|gives? up|given up|relinquish\\w*|forgo\\w*|forfeits?|resigns?|stands? back|extinguished|decline|withdrawn?|refrains?|cannot|releases",
);
const seatless = en`${none}[^;]{0,70}?(?:\b(?:(?:board |observer )?(?:seats?|directors?|observers?)|nominee|designee|vetoe?s?|(?:reserved|class|consent) (?:matters?|consents?|votes?|rights?)|say (?:in|on|over) (?!which|whose|that choice)(?:the |its |what |COMPANY)?|(?:right|power|entitled) to (?:\w+ )?(?:approve|block|delay|object|nominate|appoint|designate|prevent|forbid|veto)|attend (?:any |its |the )?(?:board|meeting)|to the board|board place|nominations?|sign-off power|meeting of (?:the )?(?:COMPANY's )?board)\b)|\b(?:nominates?|appoints?|proposes?|sends?|designates?|elects?)\b ~ (?:nobody|no one|neither|no|none)`;
/** Its shares are silent, or follow the others. */
const silent = en`\b(?:non-?voting|unvoted|dormant|carr(?:y|ies) no votes?|no vot(?:e|es|ing rights?)|without votes?|neither vote|shall not (?:be counted|vote)|not (?:to )?vote|will not vote|does not vote|cast no vote|otherwise silent|irrevocable proxy|voting trust|hand\w* (?:our|its|the) proxy|sits? out|votes? with the majority|not be counted)\b|\b(?:vot(?:e|es|ed|ing)|cast|shares)\b[^;]{0,80}?\b(?:in (?:the same )?proportions?|in proportion|proportionate\w*|pro rata to|same ratio|same way as|mirror\w*|follow the recommendation|as the (?:others|majority|board|other holders))\b|\bcarr(?:y|ies) votes? only\b|\bvoting rights? (?:is|are|shall be) (?:suspended|waived)`;
/** It leaves where its own interests are discussed. */
const recused = en`\b(?:recus\w*|leaves? the (?:room|meeting|call|table)|withdraws? (?:from|itself|himself|herself)|withdraw from|stands? (?:down|aside)|abstains?|abstention|steps? (?:out|aside)|absent (?:itself|himself|herself)|excluded from (?:any|every|that|the) (?:part|portion|meeting|deliberation|discussion|vote)|takes? no part|not (?:be )?counted|excuse[sd]?|not (?:attend|participate)|gets? no papers|receives? no papers|redacted|shall withdraw|shall leave|will leave)\b`;
const interests = words(
  "contracts?|disputes?|negotiat\\w+|dealings?|transactions?|competit\\w+|compet\\w+|RIVAL|rivals?|procurement|suppliers?|pricing|counterparty|interest\\w*|tender|matters?|resolutions?|meetings?|deliberation\\w*|portion|agenda|items?|vote|hardware|host|customers?|conflict\\w*|board|council|choice",
);
/** It stays below a line, and makes no move for control. */
const still = en`\bstand-?still\b|\b(?:not|never|neither|nor|no|refrain\w*|until|without)\b[^;]{0,110}?\b(?:acquire|go above|go past|exceed|increase|take (?:its|their|beneficial|them)|purchase (?:\w+ )?(?:shares?|stock|common|preferred|equity)|buy (?:\w+ )?(?:shares?|stock|common|equity|further)|tender offer|launch an offer|make (?:an?|any) (?:offer|bid|tender|proposal)|proposals?|solicit (?:\w+ )?prox\w+|seek (?:\w+ )?(?:control|prox\w+|board)|proxy (?:contest|fight)|requisition|control of COMPANY|obtain control|takeover|join (?:a|any|with) (?:group|others)|act in concert|lift its|influence management|own above|accumulate|raise its)\b|\b(?:no more than|at or under|at most|below|up to|cap(?:ped)? at|remain (?:under|below)|not exceed) \d+(?:\.\d+)? ?%[^;]{0,60}?\b(?:shares?|stock|equity|votes?|voting|capital|diluted|COMPANY)\b|\block-?up\b`;
const stake = words(
  "shares?|stock|stake|equity|votes?|voting|holding|control|tender|offer|proposals?|prox(?:y|ies)|interest|group|in concert|merger|bid|\\d+(?:\\.\\d+)? ?%",
);
const holder =
  /INVESTOR|\b(?:we|us|our|they|their|fund|holder|observer|designee|nominee|maintainer|series [a-z]|class [a-z])\b/;
const asHolder = /INVESTOR|\b(?:we|they|you|our|the fund|holder)\b/;
/** The company's own boards, customary terms and gates. */
const customary =
  /\b(?:COMPANY (?:shall|will|must|may) not (?!be)|COMPANY shall (?:not )?(?:appoint|remove)|without (?:the )?(?:prior )?(?:written )?(?:consent|approval|agreement) of INVESTOR|without INVESTOR's|unless INVESTOR|until INVESTOR|founders? (?:shall|may|will|are)|founders' shares|market stand-?off|underwriters?|privilege|stockholder of the company|common (?:stockholders|holders)|drag|pre-?emption|no-shop|warranty|safe holder|right to (?:receive|be paid)|tax|as-converted|casting vote|quorum (?:is|shall be)|budget (?:is|shall)|quarterly|audited|leaver|solicit (?:or hire|any employee|employees)|hire)\b/;
/** An observer's usual lack of a vote, proportional adjustments, securities without a shareholder's rights. */
const ordinary =
  /\b(?:non-?voting (?:observer|capacity|board observer)|observer[^;]{0,30}(?:no vote|non-?voting|without vote)|(?:one|may) (?:\(1\) )?(?:censor|observer)|speaks but|adjust\w*|subdivi\w+|exercise price|dividends?|before (?:conversion|exercise)|capital increase|new shares|pre-emptive|transfer shares|further allotment|same votes|privileged|when counsel|not represented|may consult|lock-up period|lowest|per-seat|reseller|acquisition proposal|first negotiate|not deemed|each party|the safe gives|election of persons)\b/;
const companyMoves =
  /\bCOMPANY (?:shall|will|must|may|agrees|undertakes|is) (?:not|to not|never|refrain)|\bneither COMPANY\b|^(?:to|shall) appoint no|\bINVESTOR need not fund|\bneither the day/;

export const investorPassivity: KindCues = {
  kind: "investor_passivity",
  cues: [
    {
      id: "investor_passivity/en/no-seat",
      language: "en",
      all: [seatless, holder, en`${lever}`],
      none: [customary, ordinary, companyMoves],
      weight: 0.55,
      example: "The Investor has no board seat, no observer and no consent rights.",
      counterExample: "The Company shall not appoint a director without the Investor's approval.",
    },
    {
      id: "investor_passivity/en/silent-shares",
      language: "en",
      all: [silent, en`\b(?:shares?|stock|votes?|voting|resolutions?|holding|proxy|preferred|board|series|class)\b`],
      none: [customary, ordinary, companyMoves, /\b(?:non-voting observer|observer, who|common stock (?:is|shall))\b/],
      weight: 0.55,
      example: "The Investor's shares are non-voting except as required by law.",
    },
    {
      id: "investor_passivity/en/recused",
      language: "en",
      all: [
        recused,
        en`${interests}`,
        en`\b(?:board|meetings?|votes?|room|director|observer|designee|nominee|resolutions?|deliberat\w+|council|committee|shareholders?|papers|agenda|stockholders?|general)\b`,
      ],
      none: [ordinary, companyMoves, /\b(?:preserve privilege|founders? shall)\b/],
      weight: 0.55,
      example: "The Investor's director shall withdraw from any meeting that concerns a contract with the Investor.",
    },
    {
      id: "investor_passivity/en/standstill",
      language: "en",
      all: [still, asHolder, en`${stake}`],
      none: [
        customary,
        companyMoves,
        /\b(?:founders?|ipo\b(?=[^;]{0,40}lock)|employees?|liabilit\w+|fees?|pro.?rata|COMPANY will give|licen[cs]e|compete|workloads?|spend)\b/,
      ],
      weight: 0.55,
      example: "Standstill: the Investor shall not acquire more than 15% of the shares for three years.",
    },
    {
      id: "investor_passivity/zh/no-seat",
      language: "zh",
      all: [
        zh`(?:不(?:再)?(?:派|委派|指派|提名|设|向[^,;。]{0,8}派|推荐)~(?:董事|观察|监事|人员)|(?:放弃|撤回|无|没有|亦无|既无)~(?:董事|观察[人员]|席位|委派|提名权|否决权|一票否决)|不(?:享有|具有|行使|设)~(?:否决|一票|董事|表决)|无阻止之权|不参与~(?:经营|管理|决策)|财务(?:投资人|股东)身份)`,
      ],
      none: [/创始人不|COMPANY不得|须经INVESTOR|公章|有权委任|认购/],
      weight: 0.6,
      example: "投资方不委派董事,亦不享有一票否决权。",
    },
    {
      id: "investor_passivity/zh/silent-shares",
      language: "zh",
      all: [
        zh`(?:无表决权|没有表决权|不(?:予|得)?行使~表决|表决权~(?:委托|放弃|不予行使|暂停)|放弃~表决|按~比例(?:投票|表决)|(?:票数|表决)不予计算|不参加~表决|回避|避席|离场|不计入法定人数)`,
      ],
      none: [/创始人(?:应|须)回避|观察员[^,;。]{0,4}无表决权|无表决权(?:的)?观察员/],
      weight: 0.6,
      example: "投资方所持股份无表决权。",
    },
    {
      id: "investor_passivity/zh/standstill",
      language: "zh",
      all: [
        zh`(?:INVESTOR|本集团|我方|一致行动)`,
        zh`(?:不(?:得)?(?:再)?(?:增持|谋求|收购|公开征集|征集|一致行动|寻求)|(?:持股|股比|比例)~(?:不得|不)(?:超过|突破|高于|提高)|不得~(?:突破|超过|增持)~\d|锁定期|静默期|不参与征集)`,
      ],
      none: [/COMPANY不得|创始人~?锁定|上市~锁定|用量|算力/],
      weight: 0.6,
      example: "投资方在三年内持股不得超过百分之十五,且不谋求控制权。",
    },
  ],
  lookAlikes: [],
};
