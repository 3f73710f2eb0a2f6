import type { KindCues } from "./cue";

/* Strategic information in English: what is not public yet, or the inside of the company, is shown to the investor. */

/** Not public yet. */
const early =
  /\b(?:unreleased|unlaunched|unannounced|unpublished|pre-?release|release candidates?|candidate (?:models?|checkpoints?|versions?)|every candidate|each candidate|checkpoints?|previews?|early (?:access|look)|sneak|beta|alpha|(?:not|never|yet)(?: yet)?(?: been)? (?:been )?(?:announced|released|published|public)|models? (?:still )?(?:in (?:training|development)|under (?:development|embargo))|still under embargo|in development|forthcoming|upcoming|whatever comes next|building next|next (?:two|three|release|model|\d+)|coming (?:\d+|two|model|year)|intends? to (?:train|launch)|planned|intended (?:functions|model)|half-finished|nightly builds|staging environment|sandbox|working endpoint|models? pipeline|candidate is|unfiltered build|new (?:\w+ )?(?:model|product|version)s?)\b/;
/** The inside of the company: plans, tests, weaknesses, code. */
const inside =
  /\b(?:road-?maps?|research (?:plan|programme|progress)|product (?:plan|strategy)|model plan|plan for model|release calendar|launch (?:windows|dates)|architectur\w+|red-?team\w*|evals?|evaluation\w*|benchmark results|capability scores|safety (?:defects|findings|cases?|evaluations?)|known (?:defects|weaknesses|failure modes)|vulnerabilit(?:y|ies)|weakness(?:es)?|defects?|jailbreaks?|incident\w*|penetration|pen-test|security (?:audit|findings)|source (?:code|tree|repositor\w+|of|level|review|branches)|source-level|repositor(?:y|ies)|codebase|code review|training (?:code|logs?|graphs|telemetry|environment|stack|recipe|records|budgets?|plans?|schedul\w+)|profiler|traces|tensor shapes|operator profiles|ablations?|loss curves|experimental runs?|experiment-tracking|model cards?|test results|internal tests?|failure (?:analyses|cases)|(?:verification|internal) (?:statistics|scores)|technical (?:report|audit|diligence|disclosure)|model sizes|parameter counts?|top \d+ customers|\w+ largest customers|scores|training-run outcomes|model-review|monorepo|research progress|pipeline of|technical materials|kpi|cluster utili[sz]ation|no surprises|cve-type|largest customers|customer-level|usage statistics|prospects?|inference engine|dashboard)\b/;
const shown =
  /\b(?:shar(?:e|es|ed)|provid(?:e|es|ed)|deliver\w*|disclos\w+|reports?|reported|brief(?:s|ed|ings?)?|present(?:s|ed)?|access|inform(?:s|ed)?|shown?|shows?|see|sees|receives?|gets?|gives?|given|send|sends|sent|furnish\w*|read|reads|inspect|review|reviews|audit|demo|demonstrat\w+|opens?|available|suppl(?:y|ied|ies)|transmit\w*|cop(?:y|ies|ied)|walk(?:s|ed)?|hand(?:s|ed)?|tells?|told|posted|reach(?:es)?|lands?|forwarded|lodged|log ?in|credentials|read-only|sits? in|attend|admitted|query|probe|examin\w+|commission|visible|communicates?|explain\w*|laid before|placed in|dropped|drop|travel|preview|go through|depute|run its|evaluate|advise|upload\w*|heads-up)\b/;
const recipient =
  /INVESTOR|\b(?:to us|us|our \w+|their (?:\w+ ){0,3}(?:group|team|office|ciso|staff|lab|product)|those two|delegate|committee|circle|partner|donor|subscriber|auditor|architects?|observer|sponsor|noteholder|clinical ai board)\b/;
const timed =
  /\b(?:before|ahead|prior|early|in advance|earlier|each (?:quarter|month|year|january)|every (?:quarter|month|\w+ month|second|sprint|half-year|december|november)|quarterly|monthly|weekly|twice|once (?:a|per|in|every)|half-year|within \d+ (?:days|hours|business)|\d+ (?:business |working )?(?:days|weeks|hours)|a (?:week|month|fortnight|quarter)|the same (?:day|night|time)|as soon as|no later|not later|on request|standing|real time|annually|per annum)\b/;
/** Other matters: consents, publication, licences, firewalls, ordinary accounts, hosting, escrow, prices, sales. */
const elsewhere =
  /\b(?:publish(?:es|ing)?|open-? ?sourc\w+|hugging ?face|manuscripts?|conference|consent|approv(?:al|ed)|veto|press|shall not be (?:entitled|given|required|shown|told)|not (?:be )?entitled|no (?:right|access|source|obligation)|nobody|firewall|clean team may|segregated|publicly available|financial statements|management accounts|royalt\w+|escrow|sublicen[cs]e|perpetual|royalty-free|licen[cs]es? (?:to|in|over)|exclusive\w*|optimi[sz]ed? for|ported?|port to|acquisition|bidder|term sheet|default assistant|may not|votes?|charges?|invoice|fee per|recruit\w*|seconded|withh(?:old|eld)|stays? within|reach only|not to share|register of persons|notary|reference implementation|sample of prompts|conversations?|customer content|back-end|acquires|sub-processor|pre-publication|appliance|object code|invoice|deposit(?:s|ed|or)?|training its own|considered|own usage|addendum|webinar|free of charge|no one else|burn reports)\b|INVESTOR(?:'s [\w ]{0,25})? (?:shall|will) (?:show|share|provide|open|deliver|lend|hold)|INVESTOR (?:shall|will|may|must) (?:not|neither)/;

export const informationRightsEnglish: Pick<KindCues, "cues" | "lookAlikes"> = {
  cues: [
    {
      id: "information_rights/en/not-public-yet-shown",
      language: "en",
      all: [early, shown, recipient],
      none: [elsewhere],
      weight: 0.35,
      example: "The Investor receives each release candidate of a model.",
    },
    {
      id: "information_rights/en/inside-shown",
      language: "en",
      all: [inside, shown, recipient],
      none: [elsewhere],
      weight: 0.45,
      example: "The Company shall share its roadmap and red-team findings with the Investor.",
      counterExample: "The Investor shall not be entitled to inspect source repositories or receive the roadmap.",
    },
    {
      id: "information_rights/en/ahead-or-regularly",
      language: "en",
      all: [early, timed, shown],
      none: [elsewhere],
      weight: 0.3,
      example: "Thirty days before launch the Investor is given a preview of each new model.",
    },
    {
      id: "information_rights/en/inside-regularly",
      language: "en",
      all: [inside, timed, shown],
      none: [elsewhere],
      weight: 0.3,
      example: "Once a quarter the Company presents its roadmap to the Investor.",
    },
    {
      id: "information_rights/en/engineers-read-code",
      language: "en",
      all: [
        /\b(?:inspect|audits?|review|examine|reads?|visit|depute|query|probe|commission|rebuild|evaluate|look at)\b/,
        /\b(?:source|code|repositor(?:y|ies)|training (?:logs?|code|environment|records|stack)|model architecture|checkpoints|stack|security)\b/,
        /INVESTOR|\b(?:our|their|us)\b/,
      ],
      none: [elsewhere, /\b(?:books|accounts|open source)\b/],
      weight: 0.4,
      example: "The Investor may inspect source repositories on reasonable notice, and review training logs.",
    },
  ],
  lookAlikes: [
    {
      id: "information_rights/en/not-accounts",
      language: "en",
      all: [
        /\b(?:financial statements|balance sheet|annual budget|books and (?:records|accounts)|management accounts)\b/,
      ],
      none: [/\b(?:road-?map|unreleased|source|evaluation|red-?team|model|addition)\b/],
      reason: "ordinary shareholder information",
      example: "Each Major Investor receives quarterly financial statements and the annual budget.",
    },
  ],
};
