import type { ClauseCategory } from "../clause-category";
import type { ClauseRule } from "./clause-rule";

/** A rule for a category that is rare or hangs on what other clauses say. */
export interface LateRule extends ClauseRule {
  /** Beginnings of words, of which one must be there for the pattern to be tried: most sentences are spared it. */
  needs: readonly string[];
  /** Whether a hit makes the segment a candidate, however little the linear classifiers think of it. */
  opens: boolean;
}

const rules =
  (opens: boolean) =>
  (category: ClauseCategory, needs: readonly string[], patterns: readonly RegExp[]): LateRule[] =>
    patterns.map((pattern) => ({ category, needs, pattern, opens }));
const opening = rules(true);
const remarking = rules(false);

/**
 * Rules for the categories that are rare or hang on what other clauses say. Only the second stage hears of them: they are too
 * broad to be words of the first. Those that open let a segment through to it.
 */
export const LATE_RULES: readonly LateRule[] = [
  ...opening(
    "Competitive Restriction Exception",
    ["restriction", "prohibition", "limitation", "covenant", "exclusivity", "section", "provision", "paragraph"],
    [
      /\b(?:foregoing|above|this|these|such)\b[^;.]{0,80}\b(?:restrictions?|prohibitions?|limitations?|covenants?|exclusivity|section|provision|paragraph)\b[^;.]{0,80}\b(?:shall|will|does|do|is|are) not (?:be )?(?:apply|prohibit|prevent|preclude|restrict|limit|intended|applicable)/,
    ],
  ),
  ...opening(
    "Competitive Restriction Exception",
    ["publicly", "listed", "exchange", "counter", "securities", "outstanding"],
    [
      /\b(?:ownership|own|owning|hold|holding|holder|owner|interested|investments?)\b[^.;]{0,160}\b(?:publicly|listed|stock exchange|over-the-counter|class of securities|that class|outstanding (?:voting |equity )?(?:stock|securities|shares))\b/,
    ],
  ),
  ...opening(
    "Competitive Restriction Exception",
    ["exclusiv", "nonexclusiv"],
    [
      /\b(?:become|becomes|converted?|converts?)\b[^.;]{0,20}\bnon- ?exclusive\b|\b(?:lose|loss of|terminate|cancel|suspend\w*|waive|forfeit|maintain|retain|continue)\b[^.;]{0,50}\bexclusiv(?:e|ity)\b/,
    ],
  ),
  ...opening(
    "Competitive Restriction Exception",
    ["permitted", "free", "entitled", "allowed", "right"],
    [
      /\b(?:permitted|free|entitled|allowed|the right) to (?:\w+ ){0,3}(?:sell|market|distribute|license|enter|appoint|sponsor|supply|solicit|own|wear|evaluate|exploit|operate|display|engage|compete|advertise|promote)\b/,
    ],
  ),
  ...opening(
    "Competitive Restriction Exception",
    ["longer", "deemed", "considered", "construed"],
    [
      /\bno longer (?:be )?(?:entitled|exclusive|bound|have (?:the )?exclusive)|\bnot\b[^.;]{0,20}\b(?:deemed|considered|construed)\b[^.;]{0,60}\b(?:breach|violat\w+|prohibit\w+|compet\w+)\b/,
    ],
  ),
  ...opening(
    "Competitive Restriction Exception",
    ["nothing"],
    [
      /\bnothing\b[^.;]{0,60}\b(?:prevent|prohibit|restrict|preclude|limit)\w*\b[^;.]{0,120}\b(?:from|right|ability|sell\w*|develop\w*|engag\w+|compet\w+|market\w*)\b/,
    ],
  ),
  ...remarking(
    "Competitive Restriction Exception",
    ["notwithstanding", "however", "except", "clarity", "avoidance", "clarification"],
    [
      /\b(?:avoidance of doubt|for clarity|for clarification|notwithstanding|however|except (?:that|as|for)|with the exception)\b[^;]{0,240}\b(?:may|permitted|entitled|free|right|not be (?:deemed|considered|prohibited|precluded|restricted)|not (?:prohibit|prevent|preclude|restrict|limit))\b/,
    ],
  ),
  ...opening(
    "Price Restrictions",
    ["increas", "adjust", "chang", "exchang", "rais", "escalat"],
    [
      /\b(?:prices?|pricing|fees?|rates?|charges?)\b[^.;]{0,160}\b(?:increas|adjust|chang|rais|escalat)\w*\b[^.;]{0,140}(?:\d\)? ?%|percent|consumer price|\bcpi\b|\[\*)/,
      /\b(?:increase|adjustment|change|raise|escalation)s?\b[^.;]{0,80}\b(?:not exceed|no more than|not more than|not be more|in excess of|more than|greater than|limited to|capped|lesser of|only once|once (?:per|each|a|every|in))\b/,
      /\b(?:prices?|pricing|fees?|rates?|charges?)\b[^.;]{0,60}\b(?:shall|will|may|can) (?:not|only)\b[^.;]{0,60}\b(?:increase|raise|change|adjust|modif|exceed|be (?:increased|raised|changed|adjusted|modified|subject))/,
      /\bnotice\b[^.;]{0,60}\b(?:of|prior to)\b[^.;]{0,30}\b(?:price|rate|fee|pricing)s? (?:increase|change|adjustment)|\b(?:price|rate|fee)s? (?:increase|change|adjustment|cap)s?\b/,
    ],
  ),
  ...opening(
    "Most Favored Nation",
    ["favor", "favour"],
    [/\b(?:no less|not less|not be less|at least as|no more|not more|more|most) favou?rabl[ey]\b/],
  ),
  ...opening(
    "Most Favored Nation",
    ["lower", "lowest", "better", "best", "higher", "highest", "benefit", "treated"],
    [
      /\b(?:lower|lowest|better|best|higher|highest|preferred)\b[^.;]{0,40}\b(?:prices?|pricing|fees?|rates?|royalt\w+|remuneration|terms)\b[^.;]{0,120}\b(?:any other|other|third|similarly|another|anyone)\b/,
      /\b(?:no (?:greater|higher) than|not (?:be )?(?:exceed|greater|higher)|exceed)\b[^.;]{0,40}\b(?:lowest|price|fee|rate)\b[^.;]{0,100}\b(?:any|other|third|customers?|clients?)\b|\bhigher (?:fee|price|rate)s?\b[^.;]{0,60}\bthan\b/,
      /\b(?:full )?benefit of\b[^.;]{0,60}\b(?:lower|more favou?rable|better|any such)\b|\btreated (?:at least|no less)\b/,
    ],
  ),
  ...opening(
    "No-Solicit Of Customers",
    [
      "custom",
      "client",
      "member",
      "insured",
      "merchant",
      "account",
      "subscriber",
      "divert",
      "entice",
      "induce",
      "persuade",
    ],
    [
      /\b(?:divert|entice|induce|solicit|canvass|persuade|pursue|interfere|target)\w*\b[^.;]{0,120}\b(?:custom|business|customer|client|merchant|account|insured|member|subscriber|user|patient)s?\b/,
      /\b(?:not|nor|neither)\b[^.;]{0,160}\b(?:sell|market|contact|approach|contract|deal|call|communicate|work)\w*\b[^.;]{0,40}\b(?:to|with|upon|any|directly)\b[^.;]{0,60}\b(?:customers?|clients?|end users?|members?|merchants?|insureds?|subscribers?)\b/,
      /\b(?:divert|entice|induce|persuade|encourage)\w*\b[^.;]{0,200}\b(?:discontinue|terminate|diminish|cease|reduce|competitor|competing|competitive)\b/,
    ],
  ),
  ...opening(
    "Volume Restriction",
    ["max", "up", "more", "exceed", "limited"],
    [
      /\b(?:maximum|max\.?) (?:\w+ ){0,3}(?:quantit\w+|number|amount|volume|capacity|hours?|rate|limits?|users?)\b|\bmaximum of\b/,
      /\b(?:up to|no more than|not more than|not to exceed|limited to|(?:shall|will|may|does|do|can) not exceed)\b[^.;]{0,40}(?:\b\d|\[\*)[^.;]{0,40}\b(?:hours?|days|appearances?|persons?|people|employees|personnel|copies|users?|units?|pounds|gallons|barrels|tons|systems?|products?|servers?|pages|impressions|times|minutes|weeks|representatives|tickets|locations?|fte\w*)\b/,
      /\b(?:fewer|not|no) more than\b[^.;]{0,60}\b(?:at any (?:one|given) time|per|each|during|in any)\b/,
    ],
  ),
  ...opening(
    "Volume Restriction",
    ["hours", "excess", "exceed", "beyond", "above"],
    [
      /\b(?:hours?|days|times) (?:of )?(?:\w+ ){0,3}(?:assistance|training|support|consult\w+|services?|appearances?)\b|\b(?:per|each|any|every|during (?:a|any|each)) (?:\w+ ){0,2}(?:month|week|day|year|quarter)\b[^.;]{0,80}\b(?:maximum|exceed|up to|no more|limit)/,
      /\b(?:in excess of|exceeds?|exceeding|above|beyond)\b[^.;]{0,60}\b(?:free|committed|allot\w+|forecast\w*|contracted|agreed|included|monthly|daily|annual)\b/,
    ],
  ),
  ...opening(
    "Unlimited/All-You-Can-Eat-License",
    ["unlimited"],
    [
      /\bunlimited\b/,
      /\bunlimited (?:\w+ ){0,2}(?:number|rights?|use|uses|usage|runs|users?|access|calls?|copies|broadcast|perpetual|licen[sc]e|utili[sz]ation)\b/,
    ],
  ),
  ...opening(
    "Affiliate License-Licensor",
    ["affiliate", "subsidiar", "member", "group", "entit"],
    [
      /\bcauses? (?:\w+ ){0,4}(?:affiliates?|members?|subsidiar\w+|entit\w+)\b[^.;]{0,60}\b(?:grant|assign|licen[sc]e|transfer)/,
      /\bon behalf of (?:itself|themselves|himself)?,? ?and\b[^.;]{0,60}\b(?:members?|group|affiliates?|subsidiar\w+)\b/,
      /^\W{0,3}(?:[\d.()a-z]{1,8} )?"[^"]{0,60}(?:patents?|know-how|ip|property|copyrights?|technology|marks?|trademarks?|software|improvements?|data|materials|rights)" (?:shall )?(?:means?|refers?)\b[^.]{0,300}\b(?:affiliates?|subsidiar\w+|group|entity|entities)\b/,
      /\b(?:patents?|know-how|intellectual property|trademarks?|marks?|copyrights?|technology|rights|data)\b[^.;]{0,100}\b(?:owned|own|owns|controlled|controls?|licensed|held)\b[^.;]{0,60}\b(?:affiliates?|subsidiar\w+|group|entity)\b/,
      /\b(?:and|or) (?:its|their|any of its|any|each of its) (?:respective )?(?:affiliates?|subsidiar\w+)\b[^.;]{0,60}\b(?:hereby |shall |will |agrees? to )?(?:grants?|licen[sc]es?)\b/,
    ],
  ),
  ...opening(
    "Affiliate License-Licensee",
    ["affiliate", "subsidiar", "member", "group"],
    [
      /\bgrants?\b[^.]{0,120}\b(?:and|or) (?:to )?(?:its|their|the|each|other)\b[^.;]{0,30}\b(?:affiliates?|subsidiar\w+|group|members)\b[^.]{0,160}\b(?:licen[sc]e|right|sub-?licen[sc]e)\b/,
      /\b(?:sub-?licen[sc]e|extend|licen[sc]e)\w*\b[^.;]{0,100}\bto\b[^.;]{0,40}\b(?:affiliates?|subsidiar\w+|group)\b/,
    ],
  ),
];
