import type { Cue } from "./cue";
import { en, words } from "./pattern";

/** A product of the investor into which one can be built. */
const surface = words(
  "desk|studio|suite|workspace|workplace|office|home screen|handsets?|phones?|devices?|consoles?|portal|app|apps|super-app|browser|marketplace|storefront|store",
  "catalogue|catalog|model garden|foundry|hub|assistant|os|operating systems?|system|wallet|login|identity|pay|docs|notebook|warehouse|service|health|meetings?",
  "appliances?|cars?|vehicles?|printers?|speakers?|watch|tv|smart display|help desk|shelf|gateway|copilot|bus|registry|products?|platform|ecosystem|properties|surface",
  "word processor|editor|viewer|maps|search|answer box|workbench|module|channels?|answer engine|developer kit|development kit|bazaar|plug-ins?|add-ins?|connectors?|developer site|broadband|telephone app|image|labbook|scholar|procure|box|network",
);
const theirs = en`INVESTOR(?:'s)?(?:[- ][\w'"-]{1,40}){0,3}? (?:${surface})|INVESTOR[- ]branded|INVESTOR (?:inside|home|pay)|\b(?:in|into|inside|on|within|with|through|by) (?:the )?INVESTOR(?:'s)?\b|INVESTOR's (?:own )?(?:commerce|identity|payment|spring|first-party)|\b(?:our|your) (?:suite|app|apps|store|console|handsets?|platform|products?|developer)\b|vertex ai`;
/** The company's product. */
const ours = en`\b(?:models?|assistants?|agents?|engine|api|apis|features?|product|products|app|release|releases?|version|generations?|voices?|runtime|predictor|functions?|tools?|copilot|experience|connector|plug-?ins?|add-ins?|adapter|module|sdk|login|sign-on|chat|mode|editions?|template|workspace|panel|stack|viewer|map|integration|functionality|software|capabilit\w+|results|first light|\w+-\d)\b`;
/** Built in, or set as what the user meets first. */
const builtIn =
  "\\b(?:integrat(?:e|es|ed|ion|ions|ing)|embed(?:s|ded|ding)?|built? (?:it )?into|wire(?:s|d)? (?:\\w+ ){0,3}into|incorporated|connectors?|plug-?ins?|add-ins?|adapters?|native(?:ly)?|pre-?install\\w*|pre-?loaded|pre-?selected?|preselect\\w*|pre-?set|bundl(?:e|ed)|interoperat\\w*|single sign-?on|identity and|default(?:s)?|by default|resident assistant|first-party panel|standard equipment|system of record|swaps? its|check out with|listens for|callable (?:from|within)|expose\\w*|tailored to|modules? in|engineered (?:first|into)|hands (?:navigation|over)|opens? (?:from|with|within|in|on)|appears? inside|inside INVESTOR|in INVESTOR|factory)\\b";
const defaults =
  "\\b(?:by default|defaults?|pre-?select\\w*|pre-?set|pre-?load\\w*|pre-?install\\w*|unless the (?:user|shopper|customer)|resident assistant|standard equipment|system of record|without asking|long press|factory|home screen|in the default|first tab|sign-up path)\\b";
const appear =
  "\\b(?:launch(?:es|ed)?|releas(?:e|es|ed)|debut\\w*|premier\\w*|available|appears?|ships?|shipped|live|offered|listed|published|rolled out|surface|comes? (?:to|out)|demonstrat\\w+|switched on|shown|showing|reach(?:es)?|heard|callable|carr(?:y|ies)|opens?|seen?|sees|preview|delivered|previewed|show up|shows?|shall be made|put on sale|put out|takes place|built|make)\\b";
/** Before anybody else sees it. */
const headStart =
  "\\b(?:first(?:ly)?|no later than|not later than|before (?:it|any|users|the|another|other|like|COMPANY|being|they)|before\\b|ahead of|same day|simultaneous\\w*|day (?:one|zero)|at the same time|prior to|earlier (?:than|or)|head start|lead\\b|lead time|sooner|in advance|only (?:then|once|after)|for (?:its|the|a|\\d+) (?:first|opening|\\w+ )?(?:\\d+ )?(?:days|weeks|months|quarters?)|\\d+ (?:days|weeks|months) (?:ahead|earlier|before|in advance|sooner|later)|days? before|weeks? before|months? before|until|alone|behind|thereafter|launch window|no (?:fewer|less) than \\d+ (?:days|weeks|months))\\b";
const promise =
  "\\b(?:shall|will|must|is to|are to|to be|to ship|to integrate|to build|agrees?|undertakes?|commits?|has to|have to|best efforts|within \\d+|by (?:the end|\\d|christmas|spring|the spring)|maintains?|keeps?|no fewer than|conditional|condition|certificate|having|if the|swaps|you'll|we'll|unless|comes?|opens?|each|every|hands|as of|'d)\\b";

/** Sales rights, money, chips, staff, data, licences and freedom use the same words. */
const otherMatter = new RegExp(
  [
    "\\b(?:chips?|accelerators?|silicon|kernels?|processors?|npu|second(?:ed|ment|ees)|employees? shall|seated|sole(?:ly)? (?:right|agent|reseller|distributor)|exclusive (?:right|reseller|distributor|agent)|resell\\w*|wholesale|sold|purchasable|subscriptions?|agent for sales|reseller)\\b",
    "\\b(?:embeddings?|telemetry|logs|corpora|prompts|transcripts|recordings|royalt\\w+|commission|revenue|net sales|receipts|gross|price per|warrant shares|preference shares|conversion|purchase (?:amount|price)|penalty|lapses?|repay|reimburse|valuation)\\b",
    "\\b(?:licen[cs]es?|sublicen\\w+|irrevocable|weights|vests?|open[- ]source|publish research|papers|board|director|consent(?:ed)?|approval|countersign\\w*|reports?|early access|evaluat\\w+|red-team|unreleased|roadmap|embargo|release candidate|compute contract|cloud provider|inference capacity|training runs?|data is)\\b",
    "\\b(?:entire agreement|may discuss|from time to time|optional|under no obligation|for sellers who want|if COMPANY finds|may be used|as it sees fit|sees fit|own choice|whether or not|may follow|together with connectors|at liberty|free to|would not embed|abstain|refrain|rival|ends?, INVESTOR keeps|on expiry|if it ends|not be required)\\b",
  ].join("|"),
);

export const platformCuesEn: Cue[] = [
  {
    id: "platform_integration/en/built-in",
    language: "en",
    all: [en`${builtIn}`, theirs, ours, en`${promise}`],
    none: [otherMatter],
    weight: 0.64,
    example:
      "The Company shall integrate its assistant with the Investor's commerce and office products within two quarters.",
    counterExample: "This agreement constitutes the entire agreement and integrates all prior platform discussions.",
  },
  {
    id: "platform_integration/en/default-there",
    language: "en",
    all: [en`${defaults}`, en`INVESTOR|\b(?:our|your)\b`, ours],
    none: [
      otherMatter,
      /\b(?:event of default|in default|on a default|upon default|payment default|defaults? on|dividend)\b/,
    ],
    weight: 0.64,
    example: "The Company's assistant shall be the pre-selected assistant on the Investor's handsets.",
  },
  {
    id: "platform_integration/en/first-there",
    language: "en",
    all: [en`${appear}`, en`${headStart}`, theirs, ours],
    none: [
      otherMatter,
      /\b(?:shares|before (?:awarding|signing|placing)|notice of|days after (?:closing|the date)|hosting|governance|model release council)\b/,
    ],
    weight: 0.66,
    example: "New models shall be available on the Investor's marketplace no later than on any other channel.",
  },
  {
    id: "platform_integration/en/engineers-for-it",
    language: "en",
    all: [
      en`\b(?:fte|full-time|engineers?|squad|team|developers)\b ~~ (?:integrat\w*|connector|plug-?in|INVESTOR (?:products?|platform|ecosystem))`,
      en`\b(?:\d+|dedicat\w+|assign\w*|at least|maintain)\b`,
    ],
    none: [/\b(?:second|accessible only|may see|reports|kernel|board)\b/],
    weight: 0.6,
    example: "The Company shall dedicate at least 15 FTE engineers to integrations with the Investor.",
  },
];
