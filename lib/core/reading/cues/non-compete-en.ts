import type { KindCues } from "./cue";
import { en } from "./pattern";
import * as D from "./words-deal-en";

/* Non-compete in English: a refusal (of money, of work, of a product) meets a rival, a field or a period. */

const lasting = new RegExp(D.lasting);
const rivals = new RegExp(D.rivals);
/** The words belong to another kind: hosting with one cloud, sale of the company, staff, papers, data. */
const elsewhere =
  /\b(?:employ(?:ed|ment|ees?)|each founder|promoters? (?:shall|will) not|solicit|workloads?|hosting|other cloud (?:provider|host)s?|publish(?:es|ed|ing)?|publications?|weights|open[- ]source|acqui(?:re|res|sition|rer)|merger|change of control|sale of (?:the company|COMPANY|all|shares)|confidential(?:ity)?|become the holder|merged with|fully[- ]diluted|observers?|recuse|leave the room|most[- ]favou?red|lower price|dearer|term sheet|matche?s?|restricted information|told|in concert|is not asked|transferee|joint venture, partnership or other|offer that model|managed service|talk to other funds|forwarded|ring-fence|harvest|sell direct|go through us|orders save|exclusive distributor|subscribe for that share|before signing with)\b|INVESTOR(?:,[^,;]{0,20},)? (?:shall|will|may|must) (?:itself )?(?:not|neither)|neither INVESTOR/;

/** Work or supply that goes to one counterparty. */
const outward =
  "\\b(?:suppl(?:y|ied|ying)|render|serve|licen[cs]e|build(?:s)? custom|alliances?|arrangements?|orders?|commissions?|mandates?|design-ins?|development (?:agreement|brief)|consultancy|co-?sell\\w*|co-?market|resell\\w*|white-label|bundle|partner\\w*|joint|discovery|embed|exchange|assist|custom|launch partner|make its|sell|contract|deliver)\\b";
/** Where the company buys, or on which shelf it sells: the exclusivities have kinds of their own. */
const aboutSupplyOrShelf =
  /\b(?:(?:compute|gpu|training|inference) (?:capacity|services|from)|rent(?:s|ed)? |run(?:s)? on|train(?:ed|s)? on|ported? to|accelerator-hours|available (?:on|through|via)|listed on|other (?:marketplace|channel|store|reseller|storefront)s?|hosted (?:on|by)|appoints?)\b/;
/** Capital of the ordinary kind: classes of shares, pools, registration, transfers. */
const aboutOrdinaryCapital =
  /\b(?:senior|pari passu|dividends?|option pool|preferred holders|without the (?:consent|approval)|register|registration|transfer(?:s|red)?|redeem|in concert|vest(?:s|ed|ing)?|pro rata|common stock|exercise|allot|ordinary shares|transferred)\b/;

export const nonCompeteEnglish: Pick<KindCues, "cues" | "lookAlikes"> = {
  cues: [
    {
      id: "non_compete/en/no-rival-money",
      language: "en",
      all: [
        en`(?:${D.staysOut}) ~~ (?:${D.funding}) ~~ (?:from|of|to|by|with|for|in) ~~ `,
        en`(?:from|of|to|by|with|for|in|no|any|a) ~ (?:${D.rivals})`,
      ],
      none: [elsewhere],
      weight: 0.6,
      example: "The Company shall accept no equity or loan from a competitor of the Investor.",
      counterExample: "The Investor may invest in enterprises that compete with the Company.",
    },
    {
      id: "non_compete/en/money-refused-for-a-time",
      language: "en",
      all: [
        en`(?:${D.staysOut}) ~ (?:(?:accept|take|issue|draw|raise|borrow|open)\w*) ~ (?:${D.funding}) ~ (?:from|to|of)\b`,
        lasting,
      ],
      none: [elsewhere, aboutOrdinaryCapital],
      weight: 0.5,
      example: "For eighteen months the Company may not accept investment from Halcyon or Trident.",
    },
    {
      id: "non_compete/en/money-from-a-named-one",
      language: "en",
      all: [
        en`(?:${D.staysOut}) ~~ (?:${D.funding}) ~~ (?:from|by|of|to)\b (?!INVESTOR|INVESTOR's)`,
        lasting,
        /\bCOMPANY|\b(?:we|you)\b/,
      ],
      none: [elsewhere, aboutOrdinaryCapital],
      weight: 0.4,
      example: "The Company closes the door, while the agreement runs, to funding from Dalkeith Systems.",
    },
    {
      id: "non_compete/en/dealing-prohibited",
      language: "en",
      all: [
        en`(?:${D.dealing}) ~~ (?:${D.rivals}) ~~ (?:prohibited|closed|frozen|suspended|barred|off[- ]limits|skip|out of bounds|put you in default|in default|disqualif\w+|terminate)`,
      ],
      none: [elsewhere],
      weight: 0.5,
      example: "For the term, supplying models to the manufacturers in Annex 7 is prohibited to the Company.",
    },
    {
      id: "non_compete/en/no-work-for-rivals",
      language: "en",
      all: [en`(?:${D.staysOut}) ~~ (?:${D.dealing}) ~~ (?:${D.rivals})`],
      none: [elsewhere, aboutSupplyOrShelf],
      weight: 0.45,
      example: "The Company will not provide model services to the Investor's principal competitors during the term.",
    },
    {
      id: "non_compete/en/work-to-a-named-one",
      language: "en",
      all: [
        en`(?:${D.staysOut}) ~~ (?:${outward}) ~~ (?:to|for|with|from|by|in|inside)\b (?!INVESTOR)`,
        lasting,
        /COMPANY|\b(?:we|our)\b/,
      ],
      none: [
        elsewhere,
        aboutSupplyOrShelf,
        /\b(?:information|disclos\w*|records|capacity|compute|gpus?|training|default|closed models|INVESTOR's premises|consent of the holders|data room|patents|public offering|own stock|board approval|pric\w+|charg\w+|fees?|paid|employ\w*|job|positions?|definitive agreement|put into service|recruit\w*)\b/,
      ],
      weight: 0.45,
      example: "During two years the Company shall not enter a reseller arrangement with Fathom CRM.",
    },
    {
      id: "non_compete/en/rival-and-period",
      language: "en",
      all: [en`${D.staysOut}`, rivals, lasting],
      none: [elsewhere, aboutSupplyOrShelf],
      weight: 0.25,
      example: "The Company shall refrain, for three years, from business with the parties in Annex 1.",
    },
    {
      id: "non_compete/en/money-and-work",
      language: "en",
      all: [
        en`(?:${D.staysOut})`,
        en`\b(?:equity|shares?|investment|invest|money|capital|funding|financing|loans?|subscription|shareholders?|stock|securities|cap table|cheque|funds) ~~ (?:or|nor|and|neither)\b ~~ (?:${D.dealing})|(?:${D.dealing}) ~~ (?:or|nor|and)\b ~~ (?:equity|shares?|investment|invest|money|capital|funding|financing|loans?|subscription|shareholders?|stock|securities|cap table|cheque|funds|investors?)\b`,
        en`\b(?:from|with|to|for|of|by)\b ~ (?:${D.rivals})`,
      ],
      none: [elsewhere],
      weight: 0.45,
      example:
        "The Company shall not accept funding from, nor develop models for, the three manufacturers named in Schedule 1.",
    },
    {
      id: "non_compete/en/rival-kept-out",
      language: "en",
      all: [
        en`\bno\b ~~ (?:${D.rivals}) ~~ (?:admitted|shareholder|member|cap table|share register|served|supplied|onboarded|accepted|hold|acquire)|(?:${D.rivals}) ~~ (?:may|shall|will|are|is|cannot)\b ~ (?:not|never|neither|closed|off|none) ~ (?:admitted|supplied|served|given|onboarded|hold|shareholders?|become)`,
      ],
      none: [elsewhere],
      weight: 0.55,
      example: "No restricted person shall be admitted to the Company's share register or served by the Company.",
    },
    {
      id: "non_compete/en/competing-product",
      language: "en",
      all: [
        en`(?:${D.staysOut}) ~~ (?:products?|business(?:es)?|services?|offer\w*|develop\w*|launch\w*|engage\w*|build\w*|enter|operate|carry on|write|open|conduct|run|own)\b ~~ (?:compet(?:e|es|ing|itive)|similar|rival|overlap\w*|of its own|of COMPANY's own|own ide|that vies|directed (?:to|at)|where INVESTOR|business of INVESTOR|field)`,
      ],
      none: [elsewhere, /\bdefault\b/],
      weight: 0.55,
      example: "The Company shall not offer any product that competes with a product of the Investor.",
      counterExample: "Nothing restricts the Company from competing with the Investor.",
    },
    {
      id: "non_compete/en/own-product-left-unbuilt",
      language: "en",
      all: [
        en`(?:${D.staysOut})`,
        en`\b(?:of its own|of COMPANY's own|its own (?:app|store|storefront|cloud|assistant|chip|catalogue|product)|white-label|be engaged|engage in|interested in|consumer|stay out of|parallel programme|for no third party|no third party|carr(?:y|ied) on)\b`,
        lasting,
      ],
      none: [elsewhere, /\b(?:default|data|pre-selected)\b/],
      weight: 0.4,
      example:
        "The Company will leave unbuilt, as long as the warrant is outstanding, any checkout of its own and not engage in such business.",
    },
    {
      id: "non_compete/en/leave-to-deal",
      language: "en",
      all: [
        en`\b(?:consent|leave|approval|agreement|clear(?:ed)?|nod|letter|permission|prior written|vetted)\b`,
        en`(?:${D.funding}|${D.dealing}) ~ (?:from|with|to|of|by|for)\b ~ (?:RIVAL|rival|compet|another|listed|named|restricted|peer)`,
        en`COMPANY|COMPANY's|\bcompany\b`,
      ],
      none: [elsewhere, /\b(?:no consent|without the consent of any|assign)\b/],
      weight: 0.5,
      example: "Before it takes investment from a rival of the Investor the Company must obtain consent.",
    },
  ],
  lookAlikes: [
    {
      id: "non_compete/en/not-employment",
      language: "en",
      all: [
        /\b(?:founders?|employees?|executives?|key holders?|promoters?|key managers?|engineers)\b/,
        /\b(?:employ(?:ed|ment)|vesting|revest|invention|non-compet|leaving|whole time|working time|resign)/,
      ],
      none: [/INVESTOR's|RIVAL|competitors of INVESTOR/],
      reason: "customary promise of founders or staff to the company",
      example: "Each founder agrees not to compete with the business during employment.",
    },
  ],
};
