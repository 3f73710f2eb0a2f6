import type { SeverityTable } from "../severity-rule";
import { REASONABLE_CONSENT } from "../words";

/** Who runs the company, what it builds and when it ships. */
const CORE =
  /\b(?:chief executive|CEO|managing director|director-general|general manager|president|chief scientist|roadmap|model plan|product plan|research agenda|release(?:d|s)?|launch(?:ed|es)?|goes? to market|put into (?:service|production)|into production|general(?:ly)? (?:release|available)|deploy(?:ed|ment)?|training plan|which models|new models?|goes? on sale|go(?:es)? to road|open to (?:users|the public)|material change to an?)\b|首席执行官|行政总裁|CEO|首席科学家|路线|路線|发布|發布|上线|上線|版本节奏|研究课题|推出/i;
const SIDE =
  /\b(?:vendors?|sub-?processors?|suppliers?|processors?|contractor|list prices?|pric(?:e|es|ing)|tariffs?|price cut|withdrawn|deprecat(?:e|ing|ed)|retire(?:ment|d)?|discontinu(?:e|ing|ed)|head of|chief (?:revenue|product|technology|scientific|financial) officer|CTO|budget|labell?ing|features?)\b|供应商|供應商|价格|定价|云服务商|外包|首席技术官|产品负责人|预算/i;
const CONSULT =
  /\b(?:consult(?:ed|ation|s)?|be heard|prior discussion|views? (?:of|into account)|shortlist|list agreed)\b|征求意见|协商|听取/i;

/** Not a say but the decision: the investor settles it, runs it or replaces who runs it. */
const DECIDES =
  /\b(?:decision (?:prevails|is final)|(?:view|word) (?:of [^.;]{0,60} )?(?:shall )?prevails?|prevail|majority of the board|replace management|(?:founders|officers) shall resign|successors|voting trust|alone may (?:authori[sz]e|decide|approve)|assumes (?:day-to-day )?direction|control of (?:the )?product|product strategy|usage policy|research budget|every decision|absolute discretion)\b|改组董事会|更换管理层|拍板|具有约束力|自动让位/i;

/** Ruling 14: an unqualified veto over release, roadmap or chief executive is 3; narrow or reasonable consent 2. */
export const GOVERNANCE_CONTROL: SeverityTable = [
  { severity: 2, reason: "consent not to be refused without reason", text: REASONABLE_CONSENT },
  { severity: 3, reason: "the investor decides", text: DECIDES },
  { severity: 2, reason: "a say in the choice", text: CONSULT },
  { severity: 3, reason: "veto over release, roadmap or chief executive", text: CORE, not: SIDE },
  {
    severity: 3,
    reason: "veto over release, roadmap or chief executive",
    text: /\b(?:chief executive|CEO|roadmap|models? (?:shall|may|will) (?:not )?be (?:released|launched)|launch of a)\b|首席执行官|行政总裁|路线|发布|新模型/i,
  },
  { severity: 2, reason: "narrow veto" },
];
