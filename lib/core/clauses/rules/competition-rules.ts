import { type ClauseRule, rulesOf } from "./clause-rule";

/** Who may deal, compete or recruit: exclusivity, non-compete, no-solicit, and what is left open in them. */
export const COMPETITION_RULES: readonly ClauseRule[] = [
  ...rulesOf("Exclusivity", [
    /\b(?:grants?|granted|appoints?|appointed|engages?|designates?)\b[^.;]{0,120}(?<!non-)(?<!non)\b(?:exclusive|sole)\b/,
    /\b(?:exclusive|sole|sole and exclusive) (?:\w+ ){0,2}(?:distributor|licensee|supplier|provider|agent|reseller|manufacturer|sponsor|vendor|representative|partner|source|right)\b/,
    /\b(?:shall|will|agrees? to|must)\b[^.;]{0,60}\b(?:purchase|obtain|procure|source|buy|order)\b[^.;]{0,60}\b(?:exclusively|solely|only from|all of (?:its|their)|all (?:its|their)|100 ?%)/,
    /\b(?:shall|will|may) not\b[^.;]{0,120}\b(?:license|sell|distribute|supply|grant|appoint|market|provide)\b[^.;]{0,120}\b(?:any other|third part(?:y|ies)|anyone|any person|other than)\b/,
    /\b(?:exclusively|on an exclusive basis|exclusive basis|exclusivity)\b/,
    /\brequirements\b[^.;]{0,60}\b(?:exclusively|solely|from (?:supplier|seller|company|manufacturer))\b/,
    /\bexclusiv\w+\b[^.;]{0,80}\b(?:territory|field|market|category|country|region|term|period)\b/,
    /\b(?:even as to|including as to|to the exclusion of)\b/,
  ]),
  ...rulesOf("Non-Compete", [
    /\b(?:shall|will|may|agrees?|covenants?)\b[^.;]{0,40}\bnot\b[^.;]{0,140}\bcompet(?:e|es|ing|itive|itors?|ition)\b/,
    /\b(?:shall|will) not\b[^.;]{0,140}\b(?:engage|participate|invest|own|manage|operate|control|be employed|become)\b[^.;]{0,120}\b(?:business|entity|enterprise|person|competitor)\b/,
    /\b(?:non-compet\w+|noncompet\w+|covenant not to compete|not to compete|restrictive covenants?)\b/,
    /\b(?:competing|competitive|similar|substitute) (?:\w+ ){0,2}(?:products?|services?|business(?:es)?|goods|programs?|websites?|offerings?)\b/,
    /\b(?:neither|no)\b[^.;]{0,80}\bshall\b[^.;]{0,140}\b(?:compete|competing|competitive|competitor)\b/,
    /\b(?:business|entity|products?|services?|person)\b[^.;]{0,40}\b(?:compet(?:e|es|ing|itive|itors?)|same (?:as )?or (?:substantially )?similar)\b/,
    /\b(?:shall|will|covenants?)\b[^.;]{0,60}\bnot\b[^.;]{0,100}\b(?:develop|research|manufacture|commerciali[sz]e|discover)\b/,
    /\bneither\b[^.;]{0,100}\b(?:shall|will|may)\b[^.;]{0,100}\b(?:develop|manufacture|commerciali[sz]e|conduct|engage|market|sell|promote|provide)\b/,
    /\b(?:shall|will) not\b[^.;]{0,80}\b(?:sponsor|endorse|promote|represent|market|develop|manufacture|sell|distribute)\b[^.;]{0,100}\bcompet/,
  ]),
  ...rulesOf("No-Solicit Of Customers", [
    /\b(?:solicit|divert|entice|call (?:up)?on|take away|interfere)\b[^.;]{0,140}\b(?:customers?|clients?|accounts?|subscribers?|policyholders?|members?|patients?|end users?)\b/,
    /\bnot\b[^.;]{0,80}\b(?:contact|contract with|sell to|do business|communicate|market)\b[^.;]{0,100}\b(?:customers?|clients?|subscribers?|merchants?|members?)\b/,
    /\bcircumvent\b|\bnon-circumvention\b/,
    /\bnot\b[^.;]{0,160}\b(?:customers?|clients?|accounts?|users?)\b[^.;]{0,60}\b(?:of|introduced|referred|assigned|provided)\b/,
  ]),
  ...rulesOf("No-Solicit Of Employees", [
    /\b(?:solicit|hire|recruit|employ|induce|entice|engage|offer employment)\b[^.;]{0,140}\b(?:employees?|personnel|staff|consultants?|officers?)\b/,
    /\bnot\b[^.;]{0,120}\b(?:solicit|hire|recruit|induce|entice|offer employment)\b[^.;]{0,120}\b(?:employ\w*|personnel|staff|leave)\b/,
    /\b(?:general|public) (?:solicitations?|advertis\w+|recruit\w+)\b|\bnon-solicitation\b|\bnonsolicitation\b/,
    /\bleave (?:the|his|her|their|its) employ/,
  ]),
  ...rulesOf("Competitive Restriction Exception", [
    /\b(?:notwithstanding|except|other than|provided,? (?:however|that)|nothing (?:in|herein|contained))\b[^;]{0,200}\b(?:compet\w+|exclusiv\w+|solicit\w*)\b/,
    /\bnothing\b[^.;]{0,120}\b(?:shall|will|is intended to)?\b[^.;]{0,40}\b(?:prevent|prohibit|restrict|preclude|limit)\b[^;]{0,200}/,
    /\b(?:shall|will) not (?:apply|be deemed|be construed|prohibit|prevent|restrict|preclude|constitute)\b/,
    /\b(?:passive|less than|not more than|up to) (?:\w+ ){0,4}(?:investment|(?:0|\d+) ?%|percent)\b[^.;]{0,140}\b(?:stock|shares|securities|publicly|ownership|interest)\b/,
    /\b(?:retains?|reserves?)\b[^.;]{0,60}\bright\b[^.;]{0,140}\b(?:sell|distribute|license|market|appoint|supply)\b/,
    /\bexclusiv\w+\b[^.]{0,200}\b(?:except|other than|provided|subject to|excluding|exclusive of)\b/,
    /\b(?:shall|will) be (?:free|permitted|entitled|allowed) to\b|\bmay (?:continue|also|however|nevertheless)\b/,
  ]),
];
