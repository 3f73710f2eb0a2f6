import type { KindCues } from "./cue";
import { en } from "./pattern";

/* Governance control in English: a say of the investor's meets a decision of running the company. */

/** What is decided when one runs an AI company: people at the top, models and products, prices, suppliers, plans. */
const people =
  "chief (?:executive|technology|scientist|technical|scientific|revenue|product|operating|financial|ai)?|ceo|cto|coo|head of|general manager|managing director|director-general|principal scientist|president|director of research|leadership of|executive appointments?|cfo|cpo|key hires?|senior (?:hires?|management)|successor|management";
const product =
  "road-?maps?|product (?:plan|calendar)|model plan|release (?:calendar|date|schedule)|release dates?|launch(?:es|ed)?|research (?:agenda|plan|programme|program|budget)|flagship|frontier|deprecat\\w*|retire(?:d|ment|s)?|withdraw(?:n|al)|general release|general availability|put into (?:service|production)|training (?:runs?|plan)|features?|safety (?:policy|thresholds|levels)|refusal behaviou?r|usage policy|architectures?|models? (?:versions?|families|families enter)|model updates?|new (?:models?|products?|perception|menu)|model (?:is|be) (?:released|launched|withdrawn|deployed)|released|deployed|deployment|autonomy|open to users|goes? to market|languages the next model|model programme|content rules|rate limits|goes? live|public beta|discontinu\\w+|moderation policy|system prompt|backlog|public launch|change of business|business line|product";
const prices =
  "list prices?|pricing|price list|price change|retail prices?|prices? (?:go|are changed|you show)|tariffs?|enterprise prices|seat price|discount bands|price per|wholesale prices|published prices|cut in [^;]{0,20}price";
const suppliers =
  "vendors?|suppliers?|sub-?processors?|processors?|subcontractors?|contractors?|annotation|labell?ing|isp-tuning|hosting vendor|moderation|outside evaluators|infrastructure vendor";
const plans =
  "operating plan|business plan|budgets?|annual plan|3 year|compute (?:plan|allocation)|priorities|strategy|quarter's plan|strategic decisions?";
const operations = new RegExp(`\\b(?:${[people, product, prices, suppliers, plans].join("|")})\\b`);

/** A yes that is needed, or a no that stops. */
const say =
  /\b(?:consent(?:s|ed)?|approvals?|approved?|approves|has (?:first )?agreed|have first agreed|agrees|agreed (?:with|to it|beforehand|in writing)|(?:INVESTOR's|our|prior|written|its|their) (?:prior |written )?agreement|agreement (?:of INVESTOR|only|not to be|of its)|counter-?sign\w*|assent(?:ed)?|affirmative|vot(?:e|es|ed|ing) (?:in favou?r|yes|for|against|together)|voted|unanim\w+|a yes|yes or a|the yes|nod|okay|ok first|sign(?:s|ed)?[- ]?(?:it )?off|signed by|cleared|clearance|passed it|passes or|vetoe?s?|objection|objected|objects?|disapproved|ratified|waved through|initialled|endorsement|signified|written reservation|enter a reserve|concurrence|conforming opinion|grants release|has released it|recorded a|lets it go|leave\b(?! the)|reject|turn down|letter from INVESTOR|placed its tick|satisfaction|two keys|permission|authori[sz](?:es|ed|ation)|blessing|green light|go-ahead|say-so|final word|last word|overrules?|blocks?|dissent|no-objection|pre-approv\w+|binding (?:view|opinion)|power to stop)\b/;
/** Who has it: the investor, its people, or a body it sits on. */
const speaker =
  /\b(?:INVESTOR|our|us|we|they|their|your|fund|nominee|designee|nominated|special holder|series \w|strategic|class \w|cloud director|that director|panel|committee|council|board|steering|group|director voting|trust office|same board|chair|delegates?|programme director|head of|lead|representative|holder)\b/;
const body =
  /\b(?:committee|council|panel|steering|joint (?:programme|steering)|working group|conference|oversight|board of four|model board|programme office|forum)\b/;
const decides =
  /\b(?:casting vote|deciding voice|blocking vote|majority|unanim\w+|decides?|decision|settles?|fix(?:es|ed)|approv\w+|draws up|votes?|voted|binding|binds|prevails?|chair(?:ed)?|of (?:five|eight|nine|three|5|8|9|3)|order of)\b/;
const gate =
  /\b(?:until|unless|without|only (?:after|with|once|when|if)|not (?:be )?(?:released|launched|appointed|adopted)|subject to|requires?|required|needs?|takes? (?:effect|office)|needed|against|over INVESTOR|waits? for|once|when INVESTOR|beforehand|of whom|beyond the competence|agreement only|does not proceed|going ahead|that INVESTOR|not (?:cleared|waved)|goes? to INVESTOR|save with|unless|calls? for|after INVESTOR|before|void|no effect|valid when|neither|shall not|may not|has to be|have to be|submitted|ahead of|depends|is made from|prevail)\b/;
/** Other matters: publishing, sales of the company, charter rights, press, hosting, staff at large, the company's own consent. */
const elsewhere =
  /\b(?:publish(?:es|ing)?|publish(?:ed)?(?! (?:tariff|price|list|rate))|publications?|open[- ](?:source|weights?|licen[cs]e)|papers|research paper|manuscripts?|change of control|certificate of incorporation|bylaws|liquidat\w+|dividends?|senior to|pari passu|press|announcements?|trade ?marks?|logos?|assign(?:ed|ment)?|sale of|merger|merge|acquire[sr]?|acquisition|governing law|audited|auditors? of|escrow|advisory only|non-binding|compensation committee|preferred (?:stock|holders)|option (?:pool|grants)|tender|vesting|indebtedness|confidential|lodge|standstill|open release|working time|walked through|bona fide approach|hugging face|torrented|accept investment|additions are notified|data protection|fall outside|remain with|annual and quarterly statements|advisory board|advertising|elected to the board|investor consent list|apache|mit licen\w+|other (?:cloud|host)\w*|third-party cloud|earnings release|human resources|silent partner|power to overrule|circulated to|compete[sd]? with|acceptance, as)\b|\b(?:COMPANY's|COMPANY has given its) (?:prior |written |prior written )?(?:consent|approval)|(?:approved by|needs) (?:the )?board\b(?! consent)|\bno (?:consent|veto|approval|right|say|vote|seat|board)\b|INVESTOR (?:shall|will|may|does|has|have) (?:not|no|neither)|\bnone of [^;]{0,40}(?:consent|approval)/;

export const governanceControlEnglish: Pick<KindCues, "cues" | "lookAlikes"> = {
  cues: [
    {
      id: "governance_control/en/say-over-operations",
      language: "en",
      all: [say, operations, speaker, gate],
      none: [elsewhere],
      weight: 0.6,
      example: "The Company shall not appoint or dismiss its chief executive officer without the Investor's approval.",
      counterExample: "The Investor shall not have any consent right over budget or product.",
    },
    {
      id: "governance_control/en/say-loosely",
      language: "en",
      all: [
        say,
        en`\b(?:${people}|${prices}|road-?map|product plan|model plan|release|launch\w*|vendors?|suppliers?|sub-?processors?)\b`,
        /\b(?:INVESTOR|nominee|designee|special holder|strategic|council|panel|committee)\b/,
      ],
      none: [elsewhere],
      weight: 0.4,
      example: "On the product plan the Investor's nominee has a veto before it takes effect.",
    },
    {
      id: "governance_control/en/body-decides",
      language: "en",
      all: [
        body,
        decides,
        operations,
        /\b(?:INVESTOR|two|three|majority|our|their|unanim\w+|joint|casting|strategic|chair|council)\b/,
      ],
      none: [elsewhere],
      weight: 0.55,
      example: "A joint steering committee shall decide on compute allocation; the Investor has the casting vote.",
    },
    {
      id: "governance_control/en/chosen-with-investor",
      language: "en",
      all: [
        en`\b(?:${people})\b`,
        en`\b(?:list|shortlist|candidate|interview|name goes to|chosen from|successor) ~~ INVESTOR|INVESTOR ~~ (?:name|appoint|replace|remove) ~ (?:chief|ceo|head|general manager|management)`,
      ],
      none: [elsewhere],
      weight: 0.5,
      example: "The successor of the chief executive is chosen from a shortlist agreed with the Investor.",
    },
    {
      id: "governance_control/en/consulted-first",
      language: "en",
      all: [en`\bconsult\w*\b ~~ (?:INVESTOR|\bus\b)`, operations, /\b(?:before|prior|first|ahead)\b/],
      none: [elsewhere],
      weight: 0.5,
      example:
        "The Company shall consult the Investor before material decisions on product or hiring of its chief scientist.",
    },
  ],
  lookAlikes: [
    {
      id: "governance_control/en/not-class-rights",
      language: "en",
      all: [
        /\b(?:holders of (?:a|the|at least|preferred)|majority of the (?:preferred|series)|requisite holders|preferred director)\b/,
        /\b(?:charter|dividends?|redeem|liquidat\w+|authoriz\w+|senior|by-?laws|indebtedness)\b/,
      ],
      none: [/\b(?:roadmap|release|launch|vendor|list price)\b/],
      reason: "customary protective provision of the preferred as a class",
      example:
        "Approval of a majority of the Preferred is needed to pay dividends, amend the budget of the charter or appoint directors senior to it.",
    },
  ],
};
