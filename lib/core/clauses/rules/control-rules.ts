import { type ClauseRule, rulesOf } from "./clause-rule";

/** Who the other party is, how it may be watched, and how the contract ends. */
export const CONTROL_RULES: readonly ClauseRule[] = [
  ...rulesOf("Change Of Control", [
    /\bchange (?:of|in) (?:\w+ ){0,2}(?:control|ownership)\b|\bchange-(?:of|in)-control\b/,
    /\b(?:merge|merger|merges|consolidat\w+|acquisition|reorgani[sz]ation|amalgamation)\b[^.]{0,200}\b(?:consent|terminate|assign\w*|transfer|deemed|notice|successor)\b/,
    /\b(?:sale|sells?|transfer|disposition|acquire[sd]?)\b[^.;]{0,80}\b(?:all or substantially all|substantially all|majority|controlling interest|50 ?%|more than 50|voting)\b/,
    /\bby operation of law\b/,
    /\b(?:terminate|termination)\b[^.]{0,160}\b(?:acquired|merger|merges|control|ownership|competitor)\b/,
    /\b(?:voting (?:stock|securities|shares|power|rights|interests?)|beneficial owner\w*|controlling interest)\b/,
    /\bdeemed (?:to be )?an? (?:assignment|transfer)\b/,
  ]),
  ...rulesOf("Anti-Assignment", [
    /\b(?:may|shall|will|can)(?: ?not| neither)\b[^.;]{0,60}\b(?:be )?(?:assign(?:ed)?|transfer(?:red)?|delegate[sd]?|subcontract(?:ed)?|sublicen[sc]e[sd]?)\b/,
    /\b(?:assign|transfer|delegate|assigned|assignment|assignable|transferred)\b[^.]{0,160}\b(?:without|prior|written|consent|approval|permission)\b/,
    /\b(?:neither|no) (?:party|of the parties)?[^.;]{0,40}\b(?:may|shall|will|can)\b[^.;]{0,40}\b(?:assign|transfer|delegate)\b/,
    /\b(?:attempted|purported|any) (?:\w+ ){0,2}(?:assignment|transfer|delegation)\b[^.;]{0,120}\b(?:void|null|without|invalid|breach|violation|no effect)\b/,
    /\bsuccessors? and (?:permitted |authorized )?assigns?\b/,
    /\b(?:not|non-?) ?(?:assignable|transferable)\b/,
    /\bassign\b[^.;]{0,80}\b(?:affiliates?|subsidiar\w+|successor|purchaser|acquirer)\b/,
    /\b(?:personal to|personal in nature)\b/,
  ]),
  ...rulesOf("Audit Rights", [
    /\b(?:right|entitled|permit\w*|may|allow\w*|access|request)\b[^.;]{0,120}\b(?:audit|inspect|examine|examination|inspection|review)\b[^.;]{0,120}\b(?:books|records|facilit\w+|premises|accounts?|plants?|documents|data|compliance|site)\b/,
    /\b(?:audits?|auditors?|audited|auditing)\b/,
    /\b(?:books|records)\b[^.;]{0,80}\b(?:of account|available|open|access|kept|maintain\w*|retain\w*)\b/,
    /\b(?:keep|maintain|retain|preserve)\b[^.;]{0,80}\b(?:books|records|accounts)\b/,
    /\b(?:inspect\w*|visit)\b[^.;]{0,80}\b(?:facilit\w+|premises|plants?|locations?|sites?|manufactur\w+|business hours|reasonable (?:notice|times?))\b/,
    /\b(?:underpa(?:y|id)\w*|understate\w*|overpa(?:y|id)\w*|overcharg\w*|discrepanc\w+)\b[^.]{0,120}/,
    /\bindependent (?:\w+ ){0,3}(?:accountants?|auditors?|cpa|accounting firm)\b/,
  ]),
  ...rulesOf("Termination For Convenience", [
    /\bterminat\w+\b[^.;]{0,140}\b(?:for any reason|any reason or no reason|without cause|for (?:its )?convenience|no reason|with or without cause|at will|without (?:any )?reason)\b/,
    /\b(?:may|right to|entitled to|option to)\b[^.;]{0,60}\bterminate\b[^.;]{0,100}\b(?:at any time|upon|by (?:giving|providing)|with|on)\b[^.;]{0,60}\b(?:days?|months?|notice)\b/,
    /\b(?:at any time|sole discretion)\b[^.;]{0,80}\bterminat\w+|\bterminat\w+\b[^.;]{0,80}\b(?:at any time|sole discretion)\b/,
    /\bterminable\b[^.;]{0,60}\b(?:at will|at any time|by either|upon)\b/,
    /\b(?:cancel|cancell?ed|cancellation)\b[^.;]{0,100}\b(?:at any time|days|notice|any reason)\b/,
  ]),
  ...rulesOf("Post-Termination Services", [
    /\b(?:upon|after|following|on|in the event of|at) (?:the |any |such )?(?:\w+ ){0,2}(?:termination|expiration|expiry|end)\b/,
    /\b(?:terminat\w+|expir\w+)\b[^.]{0,140}\b(?:shall|will|must|agrees? to)\b[^.]{0,80}\b(?:continue|return|cease|pay|deliver|assist|cooperate|transfer|provide|destroy|purchase|sell|complete|remain)\b/,
    /\b(?:transition\w*|wind[- ]?down|winding[- ]up|phase[- ]?out|sell[- ]off|run[- ]?off|tail|disengagement|migration)\b[^.;]{0,80}/,
    /\b(?:for a period of|within|during the)\b[^.;]{0,60}\b(?:after|following|from|subsequent to)\b[^.;]{0,30}\b(?:termination|expiration|expiry)\b/,
    /\b(?:surviv\w+)\b[^.;]{0,60}\b(?:termination|expiration|expiry)\b/,
    /\b(?:dispose|sell|deplete|liquidate)\b[^.;]{0,80}\b(?:inventory|stock|remaining|on hand)\b/,
    /\b(?:repurchase|buy back|buy-back)\b[^.;]{0,80}\b(?:inventory|products?|stock|units?)\b/,
  ]),
];
