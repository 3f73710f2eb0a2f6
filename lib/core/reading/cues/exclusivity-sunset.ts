import type { KindCues } from "./cue";
import { en, terms, words, zh } from "./pattern";

/** What ends: a numbered clause, a lettered row, or the restriction by its name. */
const numbered =
  "(?:\\b(?:sections?|clauses?|paragraphs?|articles?|items?|rows?|points?|conditions?|tests?|adjustments?|terms?|commitments?|undertakings?|rules?|covenants?|heads|parts?) [\\w(§]|§|\\b\\d+\\.\\d+|\\([a-h1-9iv]{1,3}\\)|\\b[a-z]-?\\d|\\b[1-9] and \\d|\\| \\d|^(?:and |, )?\\d|preceding sentence|^(?:is|are|lapses?|will|shall|ceases?)\\b)";
const restriction = words(
  "exclusiv\\w+|undertakings?|preferences?|preferred|priority|commitments?|committed|minimums?|restrictions?|restricted|reserv\\w+|covenants?|obligations?|appointments?|designation|promises?|lock-?(?:in|up)?|bound|bind",
  "primary|sole|requirement|states|appointment|(?:home )?share|first-choice|figure|floors?|windows?|rule|letter|purchases?|orders?|parity|ban|targets?|percentage|quota|position|arrangements?|both|these|this|all of|right of first|right|restraint|non-compete|wording|stipulations?|duty|duties|sum|option|territory|licen[cs]e|tie|objective|weeks|dedicat\\w+|measure|channel|hosting|training|marketplace",
);
/** It ceases. */
const ends = words(
  "lapse[sd]?|ceases?|expires?|expired|falls?(?: (?:away|to nil|off|silent|together))|fall if|shall fall|drops? (?:away|out|off)|terminates?|ends?|ended|dies?|run(?:s)? out|burns? off|vanish\\w*|evaporates?|melts?|unwinds?|switch(?:es)? off|turns? off|sunsets?",
  "(?:is|are|be|stands?|shall be|will be)(?: [\\w-]+)? (?:off|over|of no (?:further )?(?:force|effect)|void|spent|gone|released?|discharged|suspended|lifted|waived|extinguished|at an end|repealed|lost|dispensed with|switched off|cut|applied|cancelled|dead|terminated|exempt|null|inoperative|disapplied|undone|without effect|closed|ended)",
  "becomes? void|no longer (?:appl\\w+|bind\\w*|\\w+)|(?:no|without) (?:further |more )?(?:force|effect)|relax\\w*|comes? to (?:an end|nothing)|at an end|los(?:e|es) (?:its|their|the|all|any)|stops?(?: \\w+ing)?|shrinks?|extinguish\\w*|shall determine",
  "(?:do|does|shall|will|need) not (?:apply|bind|outlast|run|hold|operate)|cannot be made|(?:falls?|steps?|goes|cut|drops?|reduced) (?:down )?to (?:nil|zero)|to an end|have no (?:further )?force|not survive|wound up|evaporate",
);
/** The company may leave it. */
const letGo = words(
  "(?:is|are|be|stands?) (?:released|relieved|freed|discharged|excused|absolved) (?:from|of)|release COMPANY|(?:may|can|is entitled to|free to) (?:hand back|strike|release|cancel|shed|drop|end|terminate|appoint anyone|cut|disregard|suspend|reduce|withdraw)|we waive|waives?, for good|no longer bound|loses",
);
/** The exclusivity becomes an ordinary arrangement. */
const openedUp = words(
  "(?:converts?|reverts?|turns?|becomes?|changes?)(?: [\\w'(),-]+){0,12} non-?exclusive|non-?exclusive(?: \\w+){0,3} (?:from|if|once|when)|appoint (?:anyone|others)|free to (?:appoint|use|sell|buy|place|go)",
);
/** A measure that is not met. */
const shortfall = words(
  "fewer than|less than|below|under|lower than|beneath|short of|fails?|failed|failing|failure|misses|miss|missed|not (?:reached?|met|delivered|shipped|been|placed|signed|taped|begun|sold|given|achieved?|in (?:operation|service)|available)|has not|have not|hasn't|haven't|had not|cannot|late|behind|exceeds?|more than \\d+(?:\\.\\d+)? ?%|above|over|dearer|higher than|slower|worse|out-?performed|beaten|outages?|incidents?|in arrears|shortfall|unreachable|slips past|declines?|exceeded|passes|breach\\w*|signs no|unavailab\\w+|rise[s]?|second (?:severity|miss)",
);
const condition = words(
  "if|should|from the (?:date|day)|whichever|or on|with effect from|sooner|not later than|when|whenever|where|wherever|once|after|upon|on the (?:day|date|earlier|first|closing)|the (?:day|date|moment|time)|as soon as|unless|until|for any|in any|at the (?:end|close)|two|three|times?|twice|successive|consecutive|earlier|so long as|failing|during",
);
/** Something that happens to the deal or its parties. */
const event = words(
  "ipo|initial public offering|public offering|listing|go public|anniversary|launch\\w*|releases?|market(?:s|ed)|introduces?|competing|own (?:\\w+ ){0,3}(?:model|product|agent)|sells?|sold|transfers?|hold(?:s|ing)?|shares|stake|acquires?|ceases? to|change of control|insolven\\w+|competition authority|vested|converted|conversion|repa(?:id|yment)|tranche|arr|mrr|revenue",
  "\\d+(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d+|(?:19|20)\\d\\d|\\d+ (?:months?|years?|quarters?)|(?:first|second|third|fourth|fifth|\\w+teenth|twentieth) (?:year|month|anniversary)|month (?:\\d+|[a-z]+)|next",
);
/** Customary things that also end. */
const customary =
  /\b(?:no-shop|this offer|the offer|offer (?:lapses|expires)|confidential\w*|non-disclosure|this safe|vest(?:s|ing)?\b|employment|lease|surviv\w*|warrant(?:y|ies) (?:claim|period|lapse)|term sheet|INVESTOR may terminate|board seat|observer|registration rights|pro.?rata|drag|pre-emption|preemptive|information rights|options? (?:lapse|expire)|conversion price|dividends?|escrow|indemnit\w+|negotiat\w+|exclusivity period|liquidation|either party|any party|each party|either side|either of us|mutual consent|probation|good leaver|data (?:is|are) deleted)\b/;

const endsZh = terms(
  "自动失效|失效|自动终止|终止|即告|不再(?:适用|执行|有效|约束|算数|具有)|自动解除|解除|届满|不得续期|按零计|归零|取消|中止|停止适用|消灭|作废|翻篇|失其效力|免除|豁免|落空|到此为止|结束|不适用|失去效力|不再产生|没了|到点",
);
const whatZh = terms(
  "独家|优先|本条|第[^,;。]{0,12}?[条款项]|\\d\\.\\d|[a-z]\\d|\\d+(?:和|、)\\d+|义务|限制|任务|排他|约定|承诺|安排|权利|待遇|比例|采购|专用|消费额|上款|前款|前述|该款",
);
const whenZh = terms(
  "最晚|到\\d|如|若|倘|凡|一旦|遇|的,|之日|连续|未能|不足|低于|未在|未达|不满|少于|高出|高于|超过|以下|届满|起[,,]?|期满|宕机|未(?:完成|交付|满足|兑现)|没给够|满\\d|达到|上市|止",
);
/** What follows a departure or a sale belongs to other kinds. */
const aftermath =
  /\b(?:repay\w*|refund\w*|penalt\w+|liquidated|egress|outbound|export(?:s|ed)?|migrat\w+|transition\w*|wind-?down|run-?off|hereby grants?|weights (?:of|will|to)|approval of|shall pay|it pays|buy back|repurchase\w*|put its|insolvency|clawed|after (?:it|this|that|the [\w ]{3,40}?) (?:ends?|expires?|terminates?|lapses)|whenever|when the \w+ commitment|may rescind|of whom|stockholders receive|grants INVESTOR|billed|invoiced)\b/;

const subjectEnds = en`(?:${numbered}|${restriction})[^;]{0,70}?${ends}`;

export const exclusivitySunset: KindCues = {
  kind: "exclusivity_sunset",
  cues: [
    {
      id: "exclusivity_sunset/en/ends-on-shortfall",
      language: "en",
      all: [subjectEnds, en`${shortfall}`, en`${condition}`],
      none: [customary, aftermath],
      weight: 0.6,
      example: "The exclusivity lapses if the Investor fails to deliver 95% of requested capacity in any month.",
      counterExample: "The offer in this term sheet expires on Friday if not signed.",
    },
    {
      id: "exclusivity_sunset/en/ends-on-event",
      language: "en",
      all: [subjectEnds, en`${event}`, en`${condition}`],
      none: [
        customary,
        aftermath,
        /\bthis (?:letter|agreement|deed) (?:otherwise )?(?:terminates|ends|ceases|stops)\b/,
      ],
      weight: 0.55,
      example: "Clause 4 ceases to apply on the second anniversary of closing or, if earlier, on an IPO.",
    },
    {
      id: "exclusivity_sunset/en/let-go",
      language: "en",
      all: [en`${letGo}`, en`(?:${numbered}|${restriction})`, en`${shortfall}`, en`${condition}`],
      none: [customary, aftermath, /\bINVESTOR (?:may|can|is entitled to) (?:cancel|end|terminate|withdraw|suspend)/],
      weight: 0.55,
      example: "If capacity is short for 30 days and stays below 90%, the Company is released from its commitment.",
    },
    {
      id: "exclusivity_sunset/en/becomes-non-exclusive",
      language: "en",
      all: [en`${openedUp}`, en`${condition}`],
      none: [customary],
      weight: 0.55,
      example: "The appointment becomes non-exclusive if sales in the second year are below two million dollars.",
    },
    {
      id: "exclusivity_sunset/zh/lapses",
      language: "zh",
      all: [zh`${endsZh}`, zh`${whatZh}`, zh`${whenZh}`],
      none: [
        /排他期|锁定期|保密|本(?:协议|备忘录|函)自|不因|回购|违约金|返还|退还|优惠券|竞业|兑现|投资款|清算|反稀释/,
      ],
      weight: 0.6,
      example: "投资方连续两个季度未能满足公司算力需求的,独家条款自动失效。",
    },
    {
      id: "exclusivity_sunset/zh/becomes-non-exclusive",
      language: "zh",
      all: [zh`(?:变为|转为|降为|改为|恢复为|视为)~(?:非独家|普通|非排他|一般)`],
      weight: 0.6,
      example: "销售额未达标的,次年起独家代理变为普通代理。",
    },
  ],
  lookAlikes: [],
};
