import type { Cue } from "./cue";
import { en, words } from "./pattern";

/** What would be opened. */
const parameters = en`${words("weights?|weight files?|checkpoints?|parameters|kernels?|gguf|tokeni[sz]ers?")}`;
const models = en`${words("models?|code|source|repositor(?:y|ies)|derivatives?|releases?|results|recipes?|software|stack|adapters?|agents?")}`;
const writing = en`${words("publications?|manuscripts?|preprints?|abstracts?|posters?|theses|thesis|research|findings|system cards|technical reports?|(?:research|scientific|safety|conference|technical) papers|papers (?:on|describing|about|from|touching|disclosing)|papers? ~ (?:submit|submission|review)|articles? (?:on|describing)|talks")}`;
/** Out in the open. 'Release' says so of weights only: of a model it may mean a sale. */
const open =
  "\\b(?:publish(?:es|ed|ing)?|publications?|publicly|(?:made|goes?|going|become|be|making) public|the public|public (?:repositor(?:y|ies)|hub|domain|licen[cs]e|disclosure|posting|release|download|weights|server|access)|open[- ]?sourc\\w*|open[- ]?weights?|open(?:ly)?[- ](?:licen[cs]\\w*|releases?|models?|access|available)|openly|opened?|openness|free licen[cs]e|permissive\\w*|apache|hugging ?face|github|arxiv|downloads?|downloadable|post(?:ed|ing)?|torrent\\w*|upload\\w*|outsiders|wider world|open to|unpublished|(?:kept?|stays?|remains?|held) (?:closed|private)|circulated?|model hub|in the open|outside (?:controlled|the two|may)|anyone outside|leaves? (?:the building|our custody)|community release|public repository|beyond the (?:two )?parties)\\b";
const openOrRelease = en`${open}|\bpublic\b|\b(?:releas(?:e|es|ed|ing)|disclos\w+|distribut\w+|given to|handed out|shared with|moves? from|placed|lodged)\b`;
const intoPrint = en`\b(?:publi\w+|submi\w+|drafts?|embargo\w*|hold|held|waits?|lodged|disclos\w+|filed?|filings?|put before|presented|releas\w+|go(?:es)? out|withheld)\b`;
/** What stands in the way: a ban, a wait or somebody's leave. */
const leave =
  "\\b(?:consent|consents|approv(?:al|e|ed|es)|agreed|agreement|permission|leave|concur(?:s|rence)?|sign(?:s|ed)?[- ]off|sign(?:s|ed)? a|signed|signature|initials|clear(?:ance|ed|s)|letter of|authori[sz]\\w+|written yes|says yes|visa|content|negative vote|veto|blessing|prior review|review|go-ahead|joint decision|satisfied|object\\w*|presuppos\\w+|licen[cs]e text)\\b";
const wait =
  "\\b(?:until|embargo\\w*|delay\\w*|defer\\w*|hold|held|holds|wait(?:s|ed|ing)?|elapse\\w*|withh\\w+|rest(?:s)? for|sit in|not (?:before|earlier|sooner)|no (?:earlier|sooner)|unpublished|(?:stays?|kept|remains?) (?:closed|private|unpublished)|once|only (?:after|when|once|if|with)|(?:\\d+ (?:days?|weeks?|months?|years?))|\\d+(?:st|nd|rd|th) day|have passed|a quarter|product cycle|ahead of)\\b";
const forbidden =
  "\\b(?:shall not|will not|must not|may not|not to be|(?:is|are|be) not|never|(?:under )?no circumstances|no (?:[a-z]+ )?(?:model|weights|version|checkpoint|parameters|code|release|publication|open|part|voice|paper|video)|none of|neither|not (?:be|in any)|do(?:es)? not leave|abstains?|refrains?|stops? COMPANY|prohibited|barred|without|unless|save with|except with|not at all|forbidden|limited to|restricted to|won't|can't|cannot)\\b";
const gate = en`${leave}|${wait}|${forbidden}`;

/** Said by those who may publish, or by terms about other papers and other rights. */
const free =
  /\b(?:at liberty|free to|freely|may publish|may be published|may release|whenever|when ready|as (?:it|they|COMPANY|he) (?:likes?|pleases?|sees? fit|chooses?)|(?:any|whatever|which) (?:open )?licen[cs]e|licen[cs]e of its|licen[cs]e COMPANY (?:likes|thinks|chooses)|need(?:s)? (?:not|no)\b|right to publish|no objection|without (?:reference|notice|asking|delay|review)|decides? (?:alone|when|whether)|alone\b|COMPANY's alone|keep on|may not hinder|no embargo|no (?:pre-)?clearance|not stand in|can forbid|no approval|need no|welcomed|when(?:ever)? COMPANY|courtesy|so determines|for information|COMPANY's call|own timetable|own discretion|INVESTOR (?:shall|will|may) not (?:object|restrict|delay|block|prevent)|unrestricted|entitled to (?:publish|release)|(?:may|can) [^;]{0,60} without|permitted to (?:publish|release)|unfettered|any time|all times|own master|not stand in|it is for COMPANY|does not stop|(?:inducement|objection)|not affected|waives?|give away|consents, now|not be required|good enough to|following it)\b/;
const otherMatter =
  /\b(?:escrow|insolven\w+|press release|announce\w*|board papers?|articles of|prospectus|customers?'? (?:content|data)|personal data|financial|prompts?|user content|source available to INVESTOR|releas(?:e|ed) to INVESTOR|deposit agreement|licen[cs]e to INVESTOR|copy of the|financing papers?|data room|trade ?marks?|open[- ]source (?:software|materials|components)|open gpl|secondees?|catalog\w*|marketplace|deleted|tribunal|shareholders?' meeting|resell(?:er|ers)?|run-off|early access|pre-release|release candidates?|red-team|evaluate|warning|data room|template|storefront|connector|console|vehicles?|competing INVESTOR|embargoed territory|barred from|each party releases|kernel group|shall have source|committee|withdrawn from|parity|research unit|maintain that version|licence of|permanent licence)\b/;
const none = [free, otherMatter];

export const openWeightsCuesEn: Cue[] = [
  {
    id: "open_weights_restriction/en/weights-gated",
    language: "en",
    all: [parameters, openOrRelease, gate],
    none,
    weight: 0.72,
    example: "The Company shall not release model weights under any open-source licence without approval.",
    counterExample: "The Company uses open-source software and has not breached any code licence.",
  },
  {
    id: "open_weights_restriction/en/models-gated",
    language: "en",
    all: [models, en`${open}`, gate],
    none,
    weight: 0.62,
    example: "No model is to be open-sourced until six months have passed from its commercial launch.",
  },
  {
    id: "open_weights_restriction/en/papers-gated",
    language: "en",
    all: [writing, intoPrint, en`${leave}|${wait}|\bwithout\b|\bunless\b`],
    none: [
      ...none,
      /\b(?:invention assignment|market research|research (?:analyst|plan|budget)|press|ip filing|early access)\b/,
    ],
    weight: 0.66,
    example: "Research papers on training methods shall be submitted to the Investor for review 60 days ahead.",
  },
  {
    id: "open_weights_restriction/en/kept-closed",
    language: "en",
    all: [
      en`\b(?:(?:stays?|kept|keep|remains?|held|made|hold) (?:\w+ )?(?:closed|private|unpublished|back|proprietary)|embargo\w*|publication hold|closed[- ]source|under wraps)\b`,
      en`${parameters}|${models}|${writing}`,
    ],
    none: [...none, /\bclosed to\b/],
    weight: 0.6,
    example: "The weights of each flagship model shall be kept closed for twelve months.",
  },
];
