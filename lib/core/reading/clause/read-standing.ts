import type { MatchText } from "../matching/match-text";
import { rememberedByText } from "../matching/remembered-by-text";

/** What keeps words from being a clause in force. */
export type Inoperative =
  | "definition"
  | "question"
  | "dropped"
  | "other deal"
  | "reported"
  | "no-shop"
  | "recital"
  | "comment"
  | "cross-reference";

/** As a founder is told. */
export const INOPERATIVE_REASONS: Readonly<Record<Inoperative, string>> = {
  definition: "a definition: it carries no duty of its own",
  question: "a question, not a term",
  dropped: "dropped, refused or only asked for",
  "other deal": "describes somebody else's deal",
  reported: "the press reports somebody else's deal",
  "no-shop": "concerns this financing only",
  recital: "narrates the background",
  comment: "a remark on the paper, not a term of it",
  "cross-reference": "a heading or reference without a duty of its own",
};

/** Verbs of command. A definition or a report that holds one may still impose something. */
const COMMAND = /\b(?:shall|must|agrees?|undertakes?|covenants?)\b|应|须|不得|承诺/;
/** Looser: any verb that may impose or grant something, or the words with which recitals end. */
const OPERATIVE =
  /\b(?:shall|must|will|may|agrees?|undertakes?|covenants?|commits?|is to|are to|lapses|now, therefore)\b|应|须|不得|承诺|有权/;
const DEFINITION =
  /^["'][^"']{1,60}["'](?: or ["'][^"']{1,40}["'])?:? (?:means|shall mean|has the meaning|refers to|includes|is defined)|^["'][^"']{1,30}["'](?:系|是|，)?指/;
/** Words that keep others out, with no verb of command: 'regions that INVESTOR serves only', 'no seller other than'. */
const EXCLUDES = /\bonly;?$|\bno\b[^;]{0,40}\b(?:other than|but|except)\b/;
const QUESTION = /[?？]["')”]?$/;

/** Said of a term: it is no longer there. 'Withdrawn' and the like must be reported, not commanded. */
const DROPPED = new RegExp(
  [
    "\\b(?:was|were|has been|have been|is now|are now|got) (?:dropped|withdrawn|refused|rejected|declined|struck|deleted|removed|abandoned|taken out|turned down|voted down|conceded|not (?:accepted|agreed|adopted|pursued))\\b",
    "\\b(?:we|they|INVESTOR|COMPANY|the board|founders) (?:have |has |had )?(?:refused|declined to|dropped|rejected|withdrew|gave up|said no|turned (?:it|this|that|them) down|took (?:it|this|that) out|struck|resisted)\\b",
    "\\b(?:did not survive|off the table|no longer (?:in|part of|asked|on the table)|(?:is|are) gone\\b|not (?:in|part of) (?:the )?(?:ts|term sheet|deal|paper|final)|never made it)",
    "\\b(?:wanted|had asked for|(?:they|it|side|INVESTOR) (?:has |have )?asked for|had proposed|had sought|pushed for|opened with|tried for|floated)\\b",
    "\\b(?:earlier|previous|first|superseded|older|prior) (?:drafts?|turns?|versions? of (?:this|the)|form of this)\\b",
    "\\bwould have (?:given|required|made|had|let|allowed|obliged|granted)\\b|\\bhad (?:required|given|obliged|granted|been (?:withdrawn|dropped|refused|deleted|cut))\\b",
    "\\b(?:crossed out|forms no part|(?:have|has) (?:taken out|struck|cut)|stop worrying|(?:was|were) (?:cut|never agreed))\\b|: (?:gone|no|none|dropped|out|refused|not agreed|struck)\\.?$|[:-] (?:was |now )?(?:dropped|rejected|refused|struck|withdrawn|declined|deleted|omitted|turned down|not agreed)\\b",
    "已(?:删除|撤回|放弃|取消|删去)|不采纳|未采纳|被否|不再要求|曾(?:要求|提出|主张|希望)|未获(?:同意|接受)|没(?:同意|答应)|拒绝了|已否决",
  ].join("|"),
);
const OTHER_DEAL = new RegExp(
  [
    "\\bin (?!INVESTOR|COMPANY)[a-z]+'s (?:deal|round|case|financing|paper)\\b|\\bin the [a-z]+ (?:deal|financing|case|transaction)\\b",
    "\\b(?:reportedly|according to (?:its|the|press)|press reports?|the press (?:says|reports)|is said to|newsletter|market practice|in the market|precedents?|announced that its)\\b",
    "\\b(?:another|other|one of our) (?:company|companies|startups?|start-ups?|labs?|founders|portfolio compan\\w+|(?:better-known )?rivals?|competitors?) (?:agreed|gave|signed|accepted|took|had|has|have|got|is|are|was)\\b",
    "\\b(?:you will have read|you may have read|signed with the same|is their business|their deal,? not|competing offer)\\b",
    "他人交易|其他公司(?:的|曾)|市场案例|据(?:报道|称|说)|同行(?:曾|此前|的做法)|甲公司|乙公司|丙公司|某公司",
  ].join("|"),
);
/** Words about other papers and other times, whatever verbs they report: 'according to its accounts, X must spend'. */
const REPORTED =
  /\b(?:according to (?:its|their) (?:filed |published )?(?:accounts|filings?|reports?)|press (?:accounts?|reports?|release notes)|speculated|for comparison only|what [a-z]+ got from|the version dated)\b|已履行完毕/;
/** A newspaper speaks. */
const PRESS =
  /\b(?:reuters|bloomberg|techcrunch|the (?:ft|information|register|journal|times)|(?:[a-z]+ )?press|the media|newspapers?|analysts|journalists|an? article|a blog) (?:(?:has |have )?report(?:s|ed)?|says?|said|writes?|wrote|notes|claims?|has it)\b|\bfor comparison\b|\b(?:compan(?:y|ies)|competitor|rival|startup|lab)'s (?:side letter|term sheet|deal|paper|round) (?:required|gave|had|provided|contained|included)\b/;
/** A sentence that the press opens, in Chinese. */
const PRESS_ZH = /^(?:[^,;。]{0,6}[::])?据[^,,;。]{0,10}(?:报道|透露|消息|披露|传闻)|有媒体(?:称|报道)/;
/** Amendments that take a clause out; those that put another in its place quote it. */
const TAKEN_OUT =
  /^\[?(?:intentionally )?(?:deleted|omitted|left blank)\b|\[(?:intentionally )?(?:deleted|omitted|struck|withdrawn|rejected|removed|reserved|删除|已删除)\b|\b(?:section|clause|paragraph|article|row|item)s? \d[\w.()]{0,10}[^;.]{0,40} (?:is|are) (?:hereby )?(?:deleted|struck|taken out|removed)\b(?![^;.]{0,30}\breplaced\b[^;.]{0,20}["'])/;
const NO_SHOP =
  /\bno[- ]shop\b|\b(?:not|refrains?|without|neither|nor|no)\b[^;]{0,80}\b(?:solicit|entertain|encourage|initiate|discuss|negotiate)\w*\b[^;]{0,60}\b(?:other|another|any|alternative|competing)\b[^;]{0,30}\b(?:offers?|proposals?|investors?|financing|investment|term sheets?|subscription)\b|\bexclusivity period\b|排他期|独家谈判期|(?:不得|不)[^。；]{0,12}(?:就本轮|与其他投资(?:人|方|者))[^。；]{0,10}接触/;
/** What follows is what the paper says today. */
const LIVE = /\b(?:now (?:reads|says|provides)|replaced (?:by|with)|in its place|reads (?:now|as follows))\b|改为/;
/** A clause of its own, not a mere name of a term. */
const STANDS = /\b(?:is|are|remains?|stays?|may|will|keeps?|has|have|can|owns?)\b[^;]{12}|可|归|有权/;
/**
 * The words of a no-shop, and a string: the investor is to have a sale first, or rivals' money is kept out, for months or
 * years where the no-shop of a financing runs for days or until it closes.
 */
const LASTING =
  /\b(?:first (?:negotiation|refusal|offer|look|right)|sale (?:process|notice)|resolv(?:es?|ed)|(?:decides?|intends?|proposes?|wishes) to (?:sell|dispose)|(?:until|unless) INVESTOR|bidders?)\b|^(?![^;]*\b(?:days|weeks)\b)[^;]*(?:\bRIVAL\b|\bcompetitors?\b|\b\d+ (?:months|years)\b)/;
/** A case that something is made to follow from: 'if INVESTOR has declined to match, COMPANY may sell'. */
const CASE =
  /^(?:\(?[a-z0-9]{1,3}[).] )?(?:if|where|when|once|should|unless|upon|after|in case|to the extent|as soon as)\b[^;]*\b(?:may|will|shall|must|is|are|has|lapses?|ends?|becomes?)\b/;
/** The writer's opinion or advice. */
const COMMENT =
  /\b(?:i (?:think|would|'d|suspect|suggest|pushed|don't|doubt|read|see)|i'd|in my view|my view|we should|we recommend|recommend(?:ed)?|ask them|our position|push back|note that|my advice|counsel says|watch out|worth (?:asking|noting|a)|for background|the point is)\b|建议(?!价)|我认为|我们认为|提示[:：]|备注[:：]/;
/** A name that is neither party's opens the sentence and has done something: somebody else's deal. Read on the source text. */
const OTHER_NAME =
  /^["“]?(?!They|We|You|It|She|He|Both|All|Each|This|That|These|Nobody|Everyone|Founders|Counsel|Parties)[A-Z][a-z]+(?: (?:AI|Labs|Cloud|[A-Z][a-z]+))? (?:agreed|gave|signed|got|accepted|took|settled|conceded|announced)\b/;
/** Headings under which nothing is agreed. */
const DEAD_HEADING =
  /\b(?:not agreed|dropped|rejected|refused|withdrawn|earlier drafts?|open (?:points?|questions?|items?)|market (?:practice|context)|other (?:deals|companies)|precedents|how others|has been reported|matters not included|off the table|asks? we refused|points? (?:we )?refused|questions for|not in the (?:deal|paper))\b|不采纳|未采纳|待定|已放弃|市场案例|未达成|待讨论|尚未议定|废弃|不适用事项|下次会议/;
const RECITAL_HEADING =
  /^(?:recitals?|background|whereas|preamble|introduction|preliminary remarks?)\b|^鉴于|^背景|^前言/;
const DEAD_STATUS =
  /(?:^|\| )(?:open|rejected|dropped|withdrawn|refused|struck|declined|not agreed|lost|their ask|asked only|待定|否决|撤回|不采纳)(?:$|[,.]| \|)|(?:^|\| )(?:dropped|withdrawn|refused|rejected|struck) (?:on |in )?[\w ]{2,14}(?:$| \|)/;

/** A list of points that are not agreed is introduced so: 'Dropped in the course of the week:', 'Still open:'. */
const DEAD_LEAD =
  /^(?:(?:still|left) open|open(?= ?[:,]| points?| items?| questions?)|dropped|rejected|refused|withdrawn|floated|struck|gone|lost|not (?:agreed|settled|in the (?:deal|paper)))\b[^|]{0,60}:|^[^|:]{0,12}(?:删掉|已删|撤回|谈掉|悬着|没谈成|未谈成|待定)[^|]{0,14}:/;
/** A row of a tracker whose cells stand between strokes, with its status at the end: 'B2 / Chips / port first / DROPPED 11 Feb'. */
const DEAD_ROW = / \/ [^/]* \/ (?:open|dropped|rejected|refused|withdrawn|struck|not agreed)\b[^/]{0,60}$/;
/** A line that reports a deletion, in Chinese: '原6.3“...”--删;'. */
const STRUCK_ZH = /--(?:已)?(?:删|撤|划掉|否)[^-]{0,6}[;,。]?$|^原[^;。]{1,60}--(?:已)?(?:删|撤)/;

const COMMANDS = /\b(?:shall|must)\b/;
const NO_SHOP_HEADING = /no-shop|^exclusivity$|排他/;
const RECITAL = /^(?:\(?[a-z]\)? )?whereas\b|^鉴于/;

/** Those that are held against a segment's own words. */
export const STANDING_PATTERNS: readonly RegExp[] = [
  DEFINITION,
  DROPPED,
  OTHER_DEAL,
  REPORTED,
  PRESS,
  PRESS_ZH,
  TAKEN_OUT,
  NO_SHOP,
  COMMENT,
  RECITAL,
  COMMANDS,
];

/** What a heading says of everything under it; papers ask again and again. */
const underHeading = rememberedByText((heading) => ({
  isDead: DEAD_HEADING.test(heading),
  isNoShop: NO_SHOP_HEADING.test(heading),
  isRecital: RECITAL_HEADING.test(heading),
}));

/**
 * Why the words of a segment are not in force, or null where they are (or may be). Questions, definitions, reports of what
 * was dropped, other people's deals, the writer's remarks, the no-shop of the financing itself, recitals.
 */
export function readStanding(text: MatchText): Inoperative | null {
  const { own, may } = text;
  const says = (pattern: RegExp): boolean => may(pattern) && pattern.test(own);
  const heading = underHeading(text.heading);
  if (QUESTION.test(own)) return "question";
  if (says(DEFINITION) && !COMMAND.test(own.replace(DEFINITION, "")) && !EXCLUDES.test(own)) return "definition";
  if (heading.isDead || isDeadByPlace(text)) return "dropped";
  if (says(REPORTED) || says(PRESS) || says(PRESS_ZH)) return namesAParty(own) ? "other deal" : "reported";
  if (says(TAKEN_OUT)) return "dropped";
  const isCommand = says(COMMANDS);
  if (!isCommand && says(DROPPED) && !CASE.test(own) && !standsBeside(own)) return "dropped";
  if (!isCommand && (says(OTHER_DEAL) || (OTHER_NAME.test(text.segment.text) && !/^"?(?:COMPANY|INVESTOR)/.test(own))))
    return "other deal";
  if (
    (says(NO_SHOP) && !LASTING.test(own)) ||
    (heading.isNoShop && /\b(?:days|weeks)\b|日|天/.test(own) && !/cloud|model|resell|host/.test(own))
  )
    return "no-shop";
  if (!isCommand && says(COMMENT)) return "comment";
  if (says(RECITAL)) return "recital";
  return heading.isRecital && !OPERATIVE.test(text.full) && !CASE.test(own) ? "recital" : null;
}

/** True where the row, its label or what leads in to it gives a status of what is not agreed. */
function isDeadByPlace({ own, label, lead }: MatchText): boolean {
  if (lead !== "" && (DEAD_STATUS.test(label) || DEAD_LEAD.test(lead))) return true;
  return DEAD_ROW.test(own) || STRUCK_ZH.test(own);
}

/** True where the words speak of one of this paper's parties: a report of them may still be a term. */
const namesAParty = (own: string): boolean => /COMPANY|INVESTOR/.test(own);

/** True where the words report that something was dropped, and another clause of theirs stands. */
function standsBeside(own: string): boolean {
  return LIVE.test(own) || own.split(/[;；]/).some((part) => !DROPPED.test(part) && STANDS.test(part));
}
