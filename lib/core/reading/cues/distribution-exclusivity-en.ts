import type { Cue } from "./cue";
import { en, words } from "./pattern";

/** Bringing the company's models to customers. */
const selling = words(
  "resell(?:s|er|ers|ing)?|resale|distribut(?:e|es|ed|or|ors|ion)|sell|sells|sold|selling|sales?|offer(?:s|ed|ing)?|market(?:s|ed|ing)?|commerciali[sz]\\w+|agent|agency|channel|channels",
  "storefronts?|marketplaces?|catalogues?|catalogs?|wholesale|merchant of record|list(?:ed|ing)?|licen[cs]es?|licen[cs]ed|host|hosted|suppl(?:y|ies|ied)|obtain(?:ed)?|contract(?:ed|s)?|subscri(?:be|ptions?)|bought|buy|purchas(?:e|able|ed)",
  "route|conduit|door|bundle|go-to-market|access|paid|rent|order(?:s|ing)?|reached|tenders?|appoint(?:s|ed|ment)?|carr(?:y|ies)|include|take a|quotes?|enquir(?:y|ies)|put on|published in|stocked|shelf|tariff",
);
/** What is brought to them. */
const product = words(
  "models?|apis?|products?|services?|stack|assistants?|agents?|weights|edition|module|subscriptions?|software|voices?|engine|endpoints?|access|network|app|apps|predictor|suite|COMPANY|features?|licen[cs]es|worlds|triage|appliance|tool|tools",
);
/** Whom, where: a market that is given away. */
const market = words(
  "territor(?:y|ies)|customers?|enterprises?|segments?|regions?|sectors?|fields?|countr(?:y|ies)|markets?|channels?|public[- ]sector|accounts?|states?|europe|asia|japan|north america|latam|gulf|kingdom|france|ireland",
  "consumers?|hospitals?|banks?|municipalit(?:y|ies)|ministries|authorities|operators?|carriers?|retailers?|broadcasters?|manufacturers?|studios|law firms|insurers|public bodies|government|companies|merchants|the public|third part(?:y|ies)",
  "storefronts?|marketplaces?|catalogues?|catalogs?|model garden|bazaar|store|hyperscalers?|resellers?|distributors?|dealer network|consoles?|cars|worldwide|throughout the world|platforms?|users|exchange|agencies|clientele|anyone|elsewhere|gateway|broker portal",
);
/** Only through the investor. */
const onlyThere =
  "\\b(?:exclusive(?:ly|ity)?|sole(?:ly)?|no other route|not on anybody|stand back|only|alone|nowhere else|no other|no one else|nobody (?:else|except|but)|not otherwise|none other|the one (?:channel|door|route|place)|one shop|reserved? (?:to|for)|to the exclusion|rather than from|and no (?:other|one)|through no other|other than INVESTOR|except (?:through |via )?INVESTOR|belongs? to INVESTOR|own website included|on INVESTOR paper|sends? home|turns? down|stay(?:s)? out|shall refer|handed across|by way of|refers? (?:their|all|any)|obtain (?:it|the|them) (?:from|by)|merchant of record|itself (?:quote|sell|offer|licen)|keeps the field clear)\\b";
const firstThere =
  "\\b(?:first (?:right|refusal to resell|put|offered|listed)|offered .{0,40}first|to INVESTOR first|ahead of (?:any|other|third|every)|only once|(?:first|opening) (?:\\d+|year|\\w+) ?(?:weeks|months|quarters?)?|before (?:any )?other (?:resellers?|distributors?|storefronts?))\\b";
const selfBan = en`\b(?:shall|will|must|may) (?:not|neither)\b|\bno\b|\bnobody\b|\bforbids?\b|\bforbearing\b|\brefrain\w*|\bgives? them no\b|\bturns? down\b|\bnot itself\b|\bwithdraw\b`;
const banned = en`\b(?:sell|sold|offer|offered|list|listed|resell|host|hosted|licen[cs]e|licen[cs]ed|make (?:\w+ )?(?:available|such offer)|available|appear|distribut\w+|appoint|authori[sz]ed?|supply|supplied|include|quote)\b`;
const otherRoute = en`INVESTOR alone|\b(?:other|another|third[- ]party|any|elsewhere|direct(?:ly)?|itself|hyperscaler|marketplace|reseller|storefront|distributor|platform|intermediary|except|but)\b|RIVAL`;
const timeOrPlace = en`INVESTOR|\bus\b|\b(?:months?|years?|weeks|quarters?|territory|worldwide|initial term)\b`;

/** Their own cloud, chips, secrets, money, prices, board and papers; sales of the company itself; no exclusivity. */
const otherMatter = new RegExp(
  [
    "\\b(?:jurisdiction|dividends?|proceeds|exclusive of|university|no-shop|invoices|receipts|royalt\\w+|revenue|gross (?:sales|margin)|commission|% of|discount|no higher than|price no|lower price|smaller|platform fee|rate card|lowest|most favou?red)\\b",
    "\\b(?:confidential\\w*|secret|disclos\\w+|roadmap|red-team|unreleased|walked through|board papers|legal see|barred|fenced|team|security operations)\\b",
    "\\b(?:sole (?:host|provider) of (?:compute|training)|training (?:runs?|jobs?|load|workloads?)|workloads?|accelerators?|chips?|silicon|kernels?|gpu|inference capacity|trained)\\b",
    "\\b(?:sole (?:discretion|remedy|property|purpose)|exclusive (?:remedy|property|negotiation|licen[cs]e of (?:all|the core))|sale of (?:the company|shares|the)|acqui\\w+|bona fide|term sheet|equity|source code|open licen\\w+|open[- ]source|public repository|perpetual|irrevocable|weights|prompts|telemetry|corpora|publish)\\b",
    "\\b(?:non-exclusive (?:basis|right|reseller|,|worldwide|licen[cs]e)|on a non-exclusive|is non-exclusive(?! elsewhere)|INVESTOR may resell|among many|out of several|of its own accord|lapses?|becomes? non-exclusive|falls away|ceases?|recitals?|preliminary statement|earlier investor|speculated|free to sell|any channel|default|pre-selected|negotiat\\w+|sale process|right of first refusal|recused|buy-back|over that same day|shall be dedicated|without charge|notif(?:y|ies)|contract value|would have given|end-user)\\b",
  ].join("|"),
);

export const distributionCuesEn: Cue[] = [
  {
    id: "distribution_exclusivity/en/only-through-them",
    language: "en",
    all: [
      en`${onlyThere}`,
      en`${selling}`,
      en`${product}`,
      en`${market}`,
      timeOrPlace,
      en`INVESTOR|\bus\b|\b(?:appointment|sole)\b`,
    ],
    none: [otherMatter],
    weight: 0.62,
    example: "The Investor shall be the exclusive reseller of the Company's API to enterprise customers in Asia.",
    counterExample: "The Investor may resell the API on a non-exclusive basis to any customers.",
  },
  {
    id: "distribution_exclusivity/en/exclusive-right-to-sell",
    language: "en",
    all: [
      en`\b(?:exclusive|sole|only|alone|the one)\b ~ (?:resell\w*|distribut\w*|agent|channel|right to (?:sell|resell|offer|host|market|bundle|supply|commerciali[sz]e|distribute|licen[cs]e)|authority to resell|licen[cs]e to|merchant|storefront|seller|conduit|route|door|dealer|outlet|use for|third-party|person through|company that may|one (?:\w+ ){0,3}that may)|alone may (?:offer|licen[cs]e|sell|resell|host|list)|(?:right to (?:supply|sell|offer|resell)) ~~ (?:alone|exclusive|reserved)`,
      timeOrPlace,
    ],
    none: [otherMatter],
    weight: 0.66,
    example: "The Investor alone may offer the Company's models to carmakers in Europe for three years.",
  },
  {
    id: "distribution_exclusivity/en/nowhere-else",
    language: "en",
    all: [selfBan, banned, otherRoute, en`${product}`, en`${market}`],
    none: [otherMatter, /\b(?:competing|competitors?|compete|RIVAL|solicit|debt|shares|notes|consent of)\b/],
    weight: 0.58,
    example: "The Company shall not make the API available on any other hyperscaler marketplace.",
  },
  {
    id: "distribution_exclusivity/en/first-on-their-shelf",
    language: "en",
    all: [
      en`${firstThere}`,
      en`\b(?:resell|resale|resellers?|sold|sell|bought|purchas\w+|marketplace|storefronts?|catalogues?|hosted|bid|tender|distributors?|bazaar|store|listed|offered)\b`,
      en`${product}`,
      en`INVESTOR`,
    ],
    none: [otherMatter, /\b(?:inside|callable|plug-?in|app store of|negotiat\w+|financing|employees)\b/],
    weight: 0.56,
    example:
      "New features shall be offered for resale to the Investor first and to other distributors only once six months have elapsed.",
  },
  {
    id: "distribution_exclusivity/en/routed",
    language: "en",
    all: [
      en`\b(?:routed|route|contracted|contract|booked|channelled|referred|refers?|passed|handed across|obtain(?:ed)?|reached|signed|agency|licen[cs]e the|ordering|purchasable|sold|available)\b ~~ (?:through|via|by way of|on|from|with|to) ~ INVESTOR`,
      en`\b(?:customers?|deals?|opportunit(?:y|ies)|enquir(?:y|ies)|orders?|accounts?|sector|authorities|hospitals?|insurers|operators|agents|manufacturers|merchants|clientele|leads?|public bodies|municipalities|subscriptions?)\b`,
      en`\b(?:all|any|every|only|shall|will|are to|must|solely|rather than|no other|turns? down|direct(?:ly)?|forbear\w+|until|for \d+|during)\b`,
    ],
    none: [
      otherMatter,
      /\b(?:introduced by|share of|logs|transcripts|data|recordings|payments? (?:to|by)|accounts for)\b/,
    ],
    weight: 0.58,
    example: "All public-sector deals are to be routed through the Investor's sales organisation.",
  },
];
