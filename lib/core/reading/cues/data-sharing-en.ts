import type { Cue, LookAlike } from "./cue";
import { en, words } from "./pattern";

/** Data of users, of training and of running: what an investor could learn from. */
const data = words(
  "training data|datasets?|data ?sets?|corpus|corpora|prompts?|completions?|telemetry|logs?|embeddings?|transcripts?|recordings?",
  "footage|interactions?|usage data|traces|feedback|annotations?|annotated|evaluation sets?|conversations?|dialogues?|queries|query|utterances?",
  "images?|photographs?|search terms|keystroke|corrections?|signals?|trajector(?:y|ies)|point-clouds?|events|replies|statistics|scores|simulation outputs",
  "packet captures|alerts|scenario library|edge-case library|library|user (?:data|content)|customer data|records|outputs?|labels|signals|intents|inputs|job queue|geometries|meshes|commands|activation|token counts|data",
);
const strictData = words(
  "training data|datasets?|data ?sets?|corpus|corpora|prompts?|completions?|telemetry|logs?|embeddings?|transcripts?|recordings?|footage",
  "traces|conversations?|dialogues?|queries|utterances?|interaction data|user (?:data|content)|customer data|usage|keystroke|search terms|corrections?|trajectories|photographs|images",
);
/** It goes over. */
const flows =
  "\\b(?:deposit(?:s|ed)?|deliver(?:s|ed|y)?|provid(?:e|es|ed)|shar(?:e|es|ed)|ma(?:k|d)es? available|available to|becomes? available|cop(?:y|ies|ied)|sen[dt]s?|transmit\\w*|mirror\\w*|stream(?:s|ed|ing)?|replicat\\w+|flows?|go(?:es)?|pass(?:es|ed)?|forward(?:s|ed)?|suppl(?:y|ies|ied)|export(?:s|ed)?|push(?:es|ed)?|furnish\\w*|hand(?:s|ed)? (?:over|across)|open(?:s|ed)? to|turn(?:s|ed)? over|transfer(?:s|red)?|feed|feeds|gives?|grants?|lets?|extract|returned|collect(?:s|ed)?|retain(?:s|ed)?|access|read|receives?|disposal|take)\\b";
const receiver = en`INVESTOR|\b(?:us|we|our|them|they|group|affiliates?|lender|parent|COMPANY (?:insights|national)|desk)\b`;
/** To learn from it. */
const learn =
  "\\b(?:train(?:s|ing|ed)?|improv(?:e|es|ement|ing)|enrich|develop(?:ment|ing)?|calibrat\\w+|tun(?:e|ing)|refin(?:e|ing)|learn|mine|distil|model work|its own (?:models?|products?|search|suggestions|algorithm\\w*|assistants?|tools?|systems)|own (?:models?|products?)|any (?:internal |lawful )?purpose|analytics|relevance research|models upon|build models|price models|exploited|designing|algorithm|research|retrain|in-house tools|marketing|freely)\\b";
const licenceToLearn =
  "\\b(?:may|can|right to|entitled|free to|at liberty|licen[cs]e to|lets|permission|ours to use|for use|to be exploited|so that|for (?:the )?(?:training|improvement|use)|to (?:train|improve|calibrate|enrich|refine|distil))\\b";

/** What a financial investor or a host may ordinarily see, other kinds, and the words that refuse. */
const otherMatter = new RegExp(
  [
    "\\b(?:financial (?:statements|data|information)|accounts receivable|audited|unaudited|annual budget|management accounts|data ?room|invoices?|cap table)\\b",
    "\\b(?:may not|shall not (?:be )?(?:use|access|given|provided|retain|train|make)|will not (?:use|access|train)|must not|no right|neither|nor (?:any|to)|nobody|no (?:INVESTOR|member|employee|one|such|prompt)|cannot|barred|forbidden|prohibited|only to (?:operate|bill|provide)|solely to (?:operate|bill|provide)|never|off-limits|delete[sd]?|purged?|erased?|inadmissible|without COMPANY's consent)\\b",
    "\\b(?:COMPANY's (?:alone|property|exclusive property)|belongs? (?:solely |exclusively |only )?to (?:COMPANY|the customers?)|remains? (?:COMPANY|the property|the customer)|owned outright|is the property of)\\b",
    "\\b(?:red-team|release candidates?|pre-release|unreleased|roadmap|incident register|not yet announced|source tree|training code|run logs and|security findings|egress|free of (?:charge|cost) to COMPANY|leav(?:es|ing)|on (?:exit|departure)|portab\\w+|migration|winding down|if INVESTOR (?:withdraws|stops))\\b",
    "\\b(?:perpetual licen[cs]e|licen[cs]e (?:of|to) (?:the )?(?:weights|models)|open[- ]source|open licen\\w+|publish\\w*|share of (?:revenue|receipts)|commission|royalt\\w+|by default|personal data of employees|patent pool)\\b",
  ].join("|"),
);

export const dataSharingCuesEn: Cue[] = [
  {
    id: "data_sharing/en/given-to-investor",
    language: "en",
    all: [
      en`${data}`,
      en`(?:${data}) ~~ ${flows} ~ (?:INVESTOR|us\b|group|affiliate|lender|its|to COMPANY)|${flows} ~~ (?:INVESTOR|us\b|lender) ~~ (?:${data})|${flows} ~~ (?:${data}) ~~ (?:INVESTOR|us\b)|INVESTOR ~~ ${flows} ~~ (?:${data})|(?:${data}) ~~ (?:INVESTOR|us\b) ~ ${flows}`,
      en`${strictData}|${learn}`,
    ],
    none: [
      otherMatter,
      /\b(?:weights|checkpoints|shares|notice|votes?|purchase price|inference run|price per|runs? on|licen[cs]es?)\b/,
    ],
    weight: 0.64,
    example: "The Company shall deliver to the Investor copies of all training data and user prompts every month.",
    counterExample: "The Company will deliver to the Investor unaudited financial data each quarter.",
  },
  {
    id: "data_sharing/en/may-learn-from-it",
    language: "en",
    all: [en`${data}`, receiver, en`${learn}`, en`${licenceToLearn}`],
    none: [
      otherMatter,
      /\b(?:weights|checkpoints|shares|licen[cs]es? (?:of|under)|vests?|co-owned|fine-tunes|kernels?|inference workloads)\b/,
    ],
    weight: 0.6,
    example: "The Investor may use telemetry, prompts and completions to improve its own models and products.",
    counterExample: "The Investor may not use prompts or completions to train its models.",
  },
  {
    id: "data_sharing/en/joint-pool",
    language: "en",
    all: [
      en`\b(?:joint|shared|common|pooled)\b ~ (?:data|corpus|dataset|lake)\b|\b(?:data )?lake(?:house)?\b|\bpooled data\b`,
    ],
    none: [otherMatter, /\bjointly control|salt\b/],
    weight: 0.6,
    example: "The parties will establish a joint data lake that either may use.",
  },
];

export const dataSharingLookAlikesEn: LookAlike[] = [
  {
    id: "data_sharing/en/not-financial",
    language: "en",
    all: [/\b(?:financial (?:statements|data|information)|management accounts|annual budget)\b/],
    none: [/\b(?:prompts?|training data|telemetry|embeddings?)\b/],
    reason: "customary financial information",
    example: "The Company shall provide to the Investor quarterly financial data and usage of the annual budget.",
  },
];
