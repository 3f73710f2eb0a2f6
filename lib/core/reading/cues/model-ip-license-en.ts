import type { Cue } from "./cue";
import { en, words } from "./pattern";

/** What is licensed, owned or deposited. Plain 'models' and 'technology' count too: users' data never do. */
const thing = en`${words("weights?|checkpoints?|parameters|code|source|patents?|inventions?|know-how|kernels?|adapters?|fine-tun(?:e|es|ed|ings?)|derivatives?|adaptations?|improvements?|recipes?|foreground|models?|scripts|technology|libraries|library|work product|routines?|methods?|schedulers?|deposit(?:ed)?|intellectual property|\\bip\\b|modules?|classifiers?|repositor(?:y|ies)|artefacts|artifacts|algorithms?|distillations?|tokenizers?|compiler")}`;
const beneficiary = en`INVESTOR|\b(?:us|we|our|yours|joint(?:ly)?|both|parties|two companies|each party|the state|the fund|either)\b`;
/** Permission to use as one's own. */
const licence =
  "\\b(?:licen[cs](?:e|es|ed|ing)|sublicen[cs]\\w*|right to (?:use|run|reproduce|embed|host|modify|copy|operate|practi[sc]e|adapt|put|exploit|keep|retrain|make|distil|amend|further)|rights? of use|(?:may|can) (?:\\w+ )?(?:copy|modify|fine-tune|embed|run|operate|adapt|distil|exploit|reproduce|retrain)|freely used|paid-up|royalty-free)\\b";
/** The strength that a customer's licence lacks. */
const strength =
  "\\b(?:perpetual(?:ly)?|irrevocabl[ey]|royalty-free|fee-free|worldwide|for the (?:entire|whole) world|sublicen[cs]\\w*|fully[- ]paid|paid-up|transferable|exclusive|grants?|granted|hereby|receives?|takes?|passes|extends?|successors?|surviv(?:es?|ing)|endures?|continues?|free of (?:charge|royalty)|without (?:limit|end|payment|charge|further fee)|unlimited in time|in perpetuity|for (?:\\d+|its|their|the) (?:years|life|duration|full)|paying nothing|gratis|at no charge|even (?:if|after)|allows)\\b";
const owned =
  "\\b(?:assign(?:s|ed|ment)?|vests?|vested|belongs?|owned|owns|co-owners?|ownership|co-own\\w*|joint(?:ly)? own\\w*|property|title|tenants in common|undivided|equal shares|half each|half and half|transferred|takes? over|registered in (?:the )?(?:name|INVESTOR)|yours as well as ours|held by (?:the parties|COMPANY and|both)|claimed by)\\b";

/** Licences to the world, to customers, of names and inwards; papers and data; other people's rights. */
const otherRight = new RegExp(
  [
    "\\b(?:open(?:-| )?source|open licen\\w+|(?:any|whatever|which|what|free|public|permissive) (?:open )?licen[cs]e|apache|publish\\w*|publication|public repository|publicly|the public|make them public|made public|release council|open up)\\b",
    "\\b(?:name and (?:logo|marks)|trade ?marks?|logos?|standard (?:terms|commercial|api)|customers receive|each customer|implied|estoppel|purchase price|escrow account|escrow agreement shall|account to INVESTOR for|solely as necessary|solely to (?:perform|provide|evaluate)|for evaluation|research plan|university)\\b",
    "\\b(?:prompts?|user (?:content|data)|personal data|customer data|conversations?|raw data|recordings are|images \\+|content)\\b",
    "\\b(?:neither (?:party|side|of)|no (?:right|title|licen[cs]e|source)|not a licen[cs]e|nothing|not be read|may not|shall not (?:use|acquire)|gains no|never passes|asked|question|regretted|rofr|first put|let lapse|opportunity of|successors and assigns|this agreement may|neither .{0,20}assign|invention assignment|shareholder, licensee)\\b",
  ].join("|"),
);
/** The company keeps its own: a protection or plain statement. */
const keepsOwn =
  /\b(?:COMPANY(?:'s)? (?:owns|retains|keeps|remains?|is the (?:sole|exclusive))|vests? (?:solely |exclusively )?in COMPANY\b(?! and)|belongs? (?:solely |exclusively )?to COMPANY\b(?! and)|assigned to COMPANY|remains? (?:the )?(?:sole |exclusive )?(?:property of|with|vested in) COMPANY|owned (?:solely |outright )?by COMPANY\b(?! and)|is COMPANY's\b|COMPANY's (?:alone|sole|exclusive)|may publish|at liberty|vest(?:s|ing)? over|shares? (?:vest|of))/;

export const modelIpCuesEn: Cue[] = [
  {
    id: "model_ip_license/en/licence-granted",
    language: "en",
    all: [en`${licence}`, en`${strength}`, thing, beneficiary],
    none: [otherRight, keepsOwn],
    weight: 0.68,
    example: "The Company grants the Investor a perpetual, irrevocable licence to use and modify the model weights.",
    counterExample: "Each party grants the other a licence to use its name and logo.",
  },
  {
    id: "model_ip_license/en/lasting-licence",
    language: "en",
    all: [
      en`\b(?:licen[cs](?:e|es|ed)|sublicen[cs]\w*|right to (?:run|practi[sc]e|operate|adapt|reproduce|modify)|may (?:go on|retain|keep)|retains)\b`,
      en`\b(?:perpetual(?:ly)?|irrevocabl[ey]|royalty-free|fee-free|paid-up|for good|free of royalty|without (?:limit|further fee)|automatically be extended|extends to|becomes exclusive|in perpetuity|surviv\w+|tail licen[cs]e)\b`,
      en`INVESTOR|\b(?:us|they|acquirer|the state|the fund|competing)\b`,
    ],
    none: [
      /\b(?:open(?:-| )?source|open licen\w+|publish\w*|name and|logos?|trade ?marks?|nothing|no licen[cs]e|neither|asked|given its|not grant|solely as necessary|\[deleted\]|the data|dividend|shares?|prompts?|user content)\b/,
      keepsOwn,
    ],
    weight: 0.64,
    example: "The Investor has a paid-up, perpetual licence of every model, which survives termination.",
  },
  {
    id: "model_ip_license/en/owned-by-investor",
    language: "en",
    all: [
      en`${owned}`,
      thing,
      beneficiary,
      en`\b(?:improve\w*|derivativ\w*|fine-tun\w*|tuned|train(?:ed|s)|adapt\w*|invent\w*|conceiv\w*|creat\w*|foreground|kernels?|patents?|written|code|source|checkpoints?|weights|parameters|ip|intellectual property|methods?|modules?|collaboration models?|work product|technology)\b`,
    ],
    none: [
      otherRight,
      keepsOwn,
      /\b(?:shares?|stock|options?) (?:\w+ )?(?:vest|owned|assigned)|vot(?:es|ing)|employees? (?:are )?assigned|assigned to INVESTOR's|owned by INVESTOR or|facilities owned|dashboard|board|sale of|chapter|code of|united states code|warrant|licen[cs]ed patents|wire transfer|approach|put our|deposit against|licen[cs]e of the core/,
    ],
    weight: 0.64,
    example: "All improvements made on the Investor's platform shall vest in the Investor upon creation.",
  },
  {
    id: "model_ip_license/en/copy-kept",
    language: "en",
    all: [
      en`\b(?:keeps?|retains?|holds?|hands? over|receives?|passes|deliver(?:s|y|ed)?|supply|furnish|transfer(?:s|red)?|take(?:s)? up)\b ~~ (?:cop(?:y|ies)|weights|checkpoints?|parameters|source code|source|recipes|training code)`,
      en`\b(?:models?|weights|checkpoints?|parameters|source|training code|recipes)\b`,
      en`INVESTOR|\bus\b|\bfund\b`,
      en`\b(?:run|runs|operat\w+|using|use|modify|alter|train|perpetu\w+|insolven\w+|ceases?|competitor|acquir\w+|entitled|any purpose|indefinitely|without limit|internal|and every|on each release|each version)\b`,
    ],
    none: [
      otherRight,
      keepsOwn,
      /\b(?:delet\w+|destroy\w*|return|early access|evaluat\w+|preview|before (?:launch|release)|portab\w+|free of charge to COMPANY|outbound|data set)\b/,
    ],
    weight: 0.6,
    example: "The Investor may keep a copy of each released checkpoint and operate it without limit in time.",
  },
  {
    id: "model_ip_license/en/escrow",
    language: "en",
    all: [
      en`\b(?:escrow(?:ed)?|deposits?(?:ed)?|deposited|sealed|notar\w+|step-in|held by an? (?:agent|custodian)|custod\w+|lodged|archive)\b`,
      en`\b(?:weights|source|code|checkpoints?|scripts|models?|artefacts|recipes|parameters)\b`,
    ],
    none: [
      /\b(?:escrow account|purchase price|public repository|no source|asked|question|for comparison|encrypted|don't treat|red-team|evaluation|withheld|thesis|custody|on expiry|purge|retrievable|shared lake|security deposit|hosting bills|open to the world|deposited with INVESTOR for review|data sets?|shall deposit no|rebuild the deposit|licence text|publicly)\b/,
    ],
    weight: 0.62,
    example: "The model weights held in escrow shall be released to the Investor upon insolvency.",
  },
  {
    id: "model_ip_license/en/runs-on-after-failure",
    language: "en",
    all: [
      en`\b(?:insolven\w+|bankrupt\w*|goes under|ceases? (?:trading|business|operations|to)|stops? (?:commercial|trading)|event of default|winding[- ]up|wound up|release (?:event|condition))\b`,
      en`INVESTOR|\bus\b`,
      en`\b(?:weights|source|code|checkpoints?|parameters|models?|deposit)\b`,
      en`\b(?:may|entitled|right|shall have|released?|operate|keep running|take up)\b`,
    ],
    none: [
      /\b(?:repay|redeem|accelerat\w+|notes? (?:become|fall)|shares|if INVESTOR (?:is|becomes)|no source|export)\b/,
    ],
    weight: 0.6,
    example: "If the Company ceases business the Investor may take up the source code and operate the models.",
  },
];
