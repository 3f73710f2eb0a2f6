import type { Cue, LookAlike } from "./cue";
import { en } from "./pattern";
import * as C from "./words-compute-en";
import { duty } from "./words-en";

const load = en`${C.load}`;
const there = en`${C.there}`;
/** Chips by maker, models to sell, money, data and licences put the same words to other uses. */
const otherUse = new RegExp(
  [
    "\\b(?:(?:INVESTOR|own)(?:'s)?(?: [\\w-]+){0,2} accelerators?|chips?|silicon|processors?|instruction set|toolchain|kernels?|port(?:ed|ing)?|third-party accelerators|another manufacturer|containers)\\b",
    "\\b(?:licen[cs]es?|sublicen\\w+|escrow\\w*|weights|parameters|property|belongs?|mined?|mining|transcripts?|recordings|telemetry|prompts and|traces|copies of|manuscript|de-identified|annotations)\\b",
    "\\b(?:vouchers?|prepaid|prepayment|in lieu of cash|by wire|valued at|burned|settled by|purchase price|invoices|receipts|commission|income|revenues?|stock at cost|put its stock|shares? is|money)\\b",
    "\\b(?:resell\\w*|distribut\\w*|sell access|sold|offered the|catalog\\w*|storefront|marketplace|model garden|plug-ins?|pre-loaded|preselect|non-voting|developers of|engineers (?:in|of)|term sheet|financing)\\b",
  ].join("|"),
);
const notHere = [otherUse, C.freeChoice, C.givenBack, C.comesToAnEnd];
/** Talk of asking for a price, or of matching one. */
const quote =
  /\b(?:quot(?:e|es|ed|ation|ations)|match(?:es|ed)?|equal(?:s|led|ling)?|meet it|beat|better|last look|headline price|first (?:asked?|had|offer(?:ed)?)|10 (?:business )?days|specification|approval|approved|consent|release|sign(?:s|ed)? off|signs off|confirmed)\b/;

export const cloudCuesEn: Cue[] = [
  {
    id: "cloud_exclusivity/en/sole-provider",
    language: "en",
    all: [
      en`\b(?:sole(?:ly)?|exclusive(?:ly)?|only|single)\b ~ (?:provider|host|supplier|home|hosting|cloud|compute|infrastructure|environment|computing)\b|\b(?:provider|host|supplier|cloud|environment)s?\b ~ \b(?:exclusive(?:ly)?|alone|nobody else|no other|to the exclusion)\b`,
      load,
    ],
    none: [
      /\bresell|distribut|marketplace|non-exclusive|sell access|right to host|exclusive jurisdiction|offered the/,
      ...notHere,
    ],
    weight: 0.65,
    example:
      "The Investor's cloud shall be the Company's sole provider of compute and hosting for all training workloads.",
    counterExample: "The courts of Delaware have exclusive jurisdiction over all disputes.",
  },
  {
    id: "cloud_exclusivity/en/share-there",
    language: "en",
    all: [load, there, en`${C.share}`],
    none: [...notHere, /\b(?:proceeds|purchase price|shares|revenue|conversion price|reduced by|owned by)\b/],
    weight: 0.72,
    example: "Not less than four-fifths of the Company's training runs shall take place in the Investor's halls.",
    counterExample: "The Company may place half of its training on any cloud of its own choice.",
  },
  {
    id: "cloud_exclusivity/en/only-there",
    language: "en",
    all: [load, there, en`${C.nowhereElse}`],
    none: [
      ...notHere,
      /\b(?:negotiat\w+|for information|is tied|lets)\b|\b(?:invoices|if INVESTOR|revenue|proceeds|board|papers|manuscript)\b/,
    ],
    weight: 0.68,
    example: "Model training takes place inside the Investor's halls and nowhere else.",
  },
  {
    id: "cloud_exclusivity/en/all-there",
    language: "en",
    all: [
      en`\b(?:all|every|each|any|whole|entire|the next \w+|production|training|pre-training|inference|endpoints?|traffic|corpus|experiments?)\b`,
      en`${duty}|\b(?:for|during|throughout|until|from|the next) ~ (?:months?|years?|term|last|generations?|runs?)\b|\bhas to\b`,
      en`(?:${C.load}) ~~ (?:served|run|runs|placed?|sit|sits|reside|resides|live|lives|kept|keep|happen|happens|located|hosted|goes|go|moves?|moved|routed?|terminate|ends?|executed|domicile|housed|answered|confin\w+|provisioned|trained|scheduled|put) ~~ (?:INVESTOR|${C.namedCloud}|the campus|authori[sz]ed halls|sovereign)|(?:keep|place|run|route|direct|put|serve|train|host|confine|domicile|entrust|procure|obtain|source|purchase|buy|draw|rent|take)s?\b ~~ (?:${C.load}) ~ (?:in|on|at|with|to|out of|from) ~ (?:INVESTOR|${C.namedCloud}|halls|campus)|\buses?\b ~ (?:INVESTOR|${C.namedCloud}) ~~ for (?:all|every|each|any|its|the (?:bulk|majority))\b`,
    ],
    none: [...notHere, /\b(?:proceeds|if COMPANY|revenue|traces|logs|data (?:is|are) (?:sent|sold))\b/],
    weight: 0.55,
    example: "Every production endpoint will sit in the Investor's regions for four years.",
  },
  {
    id: "cloud_exclusivity/en/no-other-cloud",
    language: "en",
    all: [
      en`\b(?:shall not|will not|must not|may not|not|no|never|refrain|without|unless|neither|only after)\b`,
      en`${C.elsewhere} ~ (?:cloud|clouds|host|hosts|hosting|provider|providers|supplier|facilit|infrastructure|region|halls?|compute|capacity|location|venue|operator|premises|data ?cent|site)|\b(?:elsewhere|outside|off) (?:the )?INVESTOR|other than (?:on |in |at |within |with |by )?(?:the )?INVESTOR|\b(?:elsewhere|off INVESTOR)\b`,
      load,
    ],
    none: [
      ...notHere,
      /\b(?:resell|marketplace|chips?|silicon|no (?:fee|charge|cost|penalty)|if COMPANY|transition|non-exclusive|unsold)\b/,
    ],
    weight: 0.62,
    example: "The Company shall not run any training workload on another cloud.",
  },
  {
    id: "cloud_exclusivity/en/quote-before-moving",
    language: "en",
    all: [
      en`\b(?:before|until|unless|only (?:after|once|where|if)|has first|must (?:first|put)|first|as long as|elsewhere|by preference)\b`,
      en`\b(?:plac(?:e|es|ed|ing)|order(?:s|ing)?|sign(?:ing)?|contract(?:ing|s)?|mov(?:e|es|ing)|shift|tak(?:e|ing)|award(?:ing)?|host|booking|commit|rent(?:ing)?|training|inference|capacity|workloads?|relocation|region)\b`,
      en`\b(?:capacity|compute|training|inference|workloads?|host|hosting|service|services|megawatts|gpu|job|region|batch|fabric|cloud)\b`,
      quote,
      en`INVESTOR|\bus\b|\bthem\b|\bthey\b`,
    ],
    none: [
      /\b(?:shares?|sale of|acqui\w+|model release|publish|weights|resell|retire|discount|customers? of INVESTOR|price no higher|series|round|audit|terminat\w+)\b/,
      ...notHere,
    ],
    weight: 0.62,
    example:
      "Before placing a training job above $1,000,000 elsewhere the Company shall ask the Investor for a quotation and place the job with it if it equals the price.",
  },
  {
    id: "cloud_exclusivity/en/preferred",
    language: "en",
    all: [
      en`${C.ahead}`,
      en`\b(?:cloud|host|hosting|region|infrastructure|compute|inference|training|workloads?|fine-tuning|capacity|production environment|execution)\b`,
      en`INVESTOR|${C.namedCloud}`,
      en`${C.ahead} ~ (?:cloud|host|hosting|compute|infrastructure|production|training|inference|provider|region|environment|latam|INVESTOR|of COMPANY)|(?:cloud|host|hosting|region|inference|training|capacity|jobs?|work|runs?|workloads?|whenever) ~~ ${C.ahead}`,
    ],
    none: [
      /\b(?:reseller|chips?|silicon|npus?|accelerators? of|kernels?|preferred (?:stock|shares|equity|return)|shares|marketplace|launch(?:es|ed)?|principal amount|assistant|audit|customers' choice|compiler|price|rates?|removes?)\b/,
      ...notHere,
    ],
    weight: 0.62,
    example: "The Investor shall be the preferred cloud provider of the Company.",
  },
  {
    id: "cloud_exclusivity/en/left-the-other-cloud",
    language: "en",
    all: [
      en`\b(?:migrat\w+|moved?|relocat\w+|consolidat\w+|decommission\w*|vacat\w+|shut down|closed?|closing|switched off|repatriated?|wound down|terminat(?:ed|ing)|left|retired?|transferred)\b ~~ (?:workloads?|training|inference|hosting|clusters?|accounts?|cloud|estate|tenancy|endpoints?|back-?ups?|copies|scheduler|production|agreements? with|facilit)|(?:workloads?|training|inference|hosting|clusters?|estate|tenancy|endpoints?|back-?up copies|scheduler|production) ~~ (?:migrat\w+|moved?|moves|relocat\w+|switched off|repatriated|shut down|closed)`,
      en`INVESTOR|${C.namedCloud}|\b(?:outside|every|third[- ]party|other|permitted)\b`,
      en`${duty}|\bhaving\b|\bhas\b|\bevidence\b|\bupon\b|\bmoves\b|\bfounders\b|\bwithin\b`,
    ],
    none: [
      /\b(?:egress|transition|assist\w*|at no charge|free of charge|if COMPANY|should COMPANY|where COMPANY|in case|removes|credits|change of control|takes over)\b/,
      ...notHere,
    ],
    weight: 0.6,
    example:
      "The Company shall migrate all workloads from its present host to the Investor's cloud within nine months.",
  },
];

export const cloudLookAlikesEn: LookAlike[] = [
  {
    id: "cloud_exclusivity/en/not-jurisdiction",
    language: "en",
    all: [/\bexclusive (?:jurisdiction|of (?:vat|tax)|remed)/],
    reason: "exclusive jurisdiction, tax or remedy, not a cloud",
    example: "The courts of England have exclusive jurisdiction in respect of the hosting provider.",
  },
];
