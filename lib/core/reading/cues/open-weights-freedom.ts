import type { KindCues } from "./cue";
import { en, terms, words, zh } from "./pattern";

/** Giving to the world. */
const toTheWorld = words(
  "publish(?:es|ed|ing)?|publications?|open(?:ly)?[- ]?(?:sourc\\w+|weights?|release[sd]?|licen[cs]\\w+|access|circulation|terms|models?)?|public(?:ly)?|(?:free|permissive) (?:\\w+ )?licen[cs]es?|apache(?:-2\\.0)?|mit|hugging ?face|hf|arxiv|github|modelscope|the (?:world|public domain|web|community)|(?:may|to|can|also|on|of|not|and|or|be|we|whether|when|COMPANY|COMPANY's) (?:\\w+ )?releas(?:e|es|ed|ing)|releases? (?:of|under|any|its)|put (?:it |them )?out|go(?:es)? out|post|present (?:its|their)|conferences?|any hub|give away|distribut\\w+ freely|download\\w*|preprints?|made available",
);
/** What is given. */
const work = words(
  "weights?|models?|checkpoints?|code|papers?|research(?:ers)?|results|articles?|preprints?|benchmarks?|manuscripts?|data ?sets?|corpora|corpus|data cards?|parameters|findings|scholarly|scientific|adapters?|tokeni[sz]ers?|studies|evaluations?|harness(?:es)?|toolkit|policies|simulators?|recipes|training (?:code|scripts)|scientists|publications?|families|size|releases?|small|7b|13b|whatever",
);
/** The company alone decides; nobody may stand in the way. */
const unhindered = words(
  "(?:is|are|be|remains?|stays?|will be|at) (?:\\w+ ){0,3}(?:free|liberty)|free to|freely|free hand|(?:full|unfettered|unrestricted|sole) (?:liberty|right|discretion|freedom|choice)|at will|own (?:choice|discretion|choosing|timetable|terms|master|rhythm|pace|call)|at (?:its|their|COMPANY's|[\\w&']+) (?:sole |own |absolute )?(?:discretion|option|pleasure)|licen[cs]es? (?:of|that) (?:its|their|COMPANY)",
  "(?:as|when|whenever|wherever|however|whatever|which)(?: (?:and|or|it|they|we|how|when|if|as|ever))*(?: (?:it|they|COMPANY|she|he|we|the company|licen[cs]e|terms|others))* (?:sees? fit|likes?|pleases?|chooses?|thinks? fit|judges?|fanc(?:y|ies)|decides?|wish(?:es)?|prefers?|finds? fit|feels?|wants?|ready)|when and (?:how|under|where)|whether,? (?:when|and)|when, whether|at any (?:time|moment|hour)|at all times|on any date|whenever|the (?:day|moment) (?:you|they|COMPANY|it)|any licen[cs]e|whatever licen[cs]e|under (?:any|whatever)|without restriction",
  "alone|decides?|call|on such terms|upon such terms|take no objection|custom|custom|master|is for COMPANY|COMPANY's (?:to|alone|own)|belongs to COMPANY|keeps? the right|right to (?:publish|release|open|post)|retain\\w* (?:[\\w']+ ){0,4}right|its own discretion",
  "(?:without|no|not|nor|need no|needs no|never|neither)(?: [\\w',]+){0,5} (?:review|consent|approval|asking|leave|clearance|reference|permission|notice|objection|sign-off|concurrence|embargo|pre-?clearance|hinder\\w*|forbid\\w*|prevent\\w*|restrict\\w*|limit\\w*|object\\w*|stop\\w*|prohibit\\w*|fetter\\w*|ask|breach|sought|stand in the way|say|veto|delay\\w*|needed|required|touch|tell)|nothing\\b(?: [\\w',]+){0,9} (?:limit\\w*|restrict\\w*|prevent\\w*|prohibit\\w*|fetter\\w*|affect\\w*|stop\\w*|hinder\\w*|preclude\\w*)|waives? any|consents, now|not to object|prevails?",
  "(?:does|do|shall|may|will|can) not (?:stop|prevent|restrict|limit|affect|touch|hinder|forbid|bar|stand|object|require|apply to|extend to|delay)|unaffected|exempt|outside|not (?:deemed|a breach|be a breach|constitute)",
);
const permitted = words("may|can|free|liberty|shall be|are|is|keeps?|continues?|remains?");
/** A gate, or something else that is made public. */
const gated =
  /\b(?:(?:COMPANY|you|we|it|they) (?:shall|must|may|will) not (?:release|publish|open|make|post|disclose|issue)|shall not be (?:released|published)|only (?:with|after|if|upon|once)|with (?:the )?(?:prior )?(?:written )?(?:consent|approval) of INVESTOR|INVESTOR (?:may|shall have|has) (?:publish|the right|review|comment|\d+ days)|unless INVESTOR|until INVESTOR|press release|public offering|publicly traded|published (?:list|price|rate|tariff|sla|benchmark|index|spec)\w*|prior to (?:release|publication)|before (?:any|each|release|publication|it)|open-source (?:components|software)|public (?:company|cloud|announcement|domain knowledge)|became public|trademark|logo|list price|market standoff|registration|released from|release of (?:claims|escrow)|\d+ (?:days|weeks|months)'? (?:notice|before|prior|in advance)|escrow|general release|claims?|countersign\w*|\w+ hold from|no other footing|do not leave|release (?:candidate|form|date|day)s?|call for release|affirmative vote|connectors|drag-along|through no other|publicity|exclusively|solely)\b/;

const worldZh = terms(
  "开源|开放权重|公开(?:发布|代码|发表|与否|下载)?|论文|发表|开放下载|许可证|宽松(?:授权|许可)|预印本|技术报告|魔搭|hugging ?face|github|公之于众|对外发布|学术成果|释出|放不放|社区",
);
const freeZh = terms(
  "不限制|有权自?|自主|可随时|自行|不视为|不受|无需|无须|自由|自定|自己的节奏|说了算|想(?:开|放)就(?:开|放)|想开源就|不持异议|听凭|悉由|概由|不予过问|不设(?:前置|审)|不用打招呼|由(?:COMPANY|贵COMPANY|贵司)(?:[^,;。]{0,4}?)(?:定|决)|决断|照旧|即可|不得(?:要求延后|限制|干涉|阻止|干预|妨碍|反对)|程序废止|任意|不干涉|不过问",
);

export const openWeightsFreedom: KindCues = {
  kind: "open_weights_freedom",
  cues: [
    {
      id: "open_weights_freedom/en/free-to-publish",
      language: "en",
      all: [
        en`${toTheWorld}`,
        en`${work}`,
        en`${unhindered}`,
        en`${permitted}|\b(?:alone|picks?|decides?|release|publish|call|belongs|not)\b`,
      ],
      none: [gated],
      weight: 0.6,
      example:
        "Nothing in this agreement limits the Company's right to release any model under an open-source licence.",
      counterExample: "The Company may publish papers only with the Investor's consent.",
    },
    {
      id: "open_weights_freedom/zh/free",
      language: "zh",
      all: [zh`${worldZh}`, zh`${freeZh}`],
      none: [/未经|不得开源|须经|仅可|COMPANY不得|应当?(?:提前|事先)|开源(?:软件|组件)|上市|公开发行|公开市场/],
      weight: 0.6,
      example: "本协议不限制公司以开源许可发布任何模型。",
    },
  ],
  lookAlikes: [],
};
