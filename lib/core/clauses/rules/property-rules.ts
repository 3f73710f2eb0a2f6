import { type ClauseRule, rulesOf } from "./clause-rule";

/** Who owns what is made, and who may use it, how far and for how long. */
export const PROPERTY_RULES: readonly ClauseRule[] = [
  ...rulesOf("Ip Ownership Assignment", [
    /\b(?:hereby )?(?:assigns?|assigned|transfers?|conveys?|convey)\b[^.;]{0,140}\b(?:right,? title|rights?|title|interest|inventions?|copyrights?|patents?|intellectual property|ownership|work product)\b/,
    /\bworks? (?:made )?for hire\b|\bwork-(?:made-)?for-hire\b/,
    /\b(?:shall|will) (?:be|become|remain)\b[^.;]{0,60}\b(?:the )?(?:sole |exclusive |sole and exclusive )?property of\b/,
    /\b(?:shall|will)\b[^.;]{0,40}\b(?:solely |exclusively )?own\b[^.;]{0,140}\b(?:inventions?|improvements?|developments?|work product|intellectual property|modifications?|deliverables|right|materials|data)\b/,
    /\b(?:inventions?|improvements?|developments?|deliverables|work product|modifications?|discoveries|derivative works)\b[^.;]{0,140}\b(?:owned by|property of|belong to|vest in|assigned to)\b/,
    /\b(?:agrees? to|shall|will|does)\b[^.;]{0,20}\b(?:hereby )?assign\b[^.;]{0,60}\bto\b/,
  ]),
  ...rulesOf("Joint Ip Ownership", [
    /\b(?:jointly|co-?)[- ]?(?:own\w*|develop\w*|conceiv\w*|invent\w*|made|held)\b/,
    /\bjoint(?:ly)?\b[^.;]{0,60}\b(?:owner\w*|property|patents?|inventions?|intellectual property|ip|know-how|technology|copyrights?|improvements?|works?)\b/,
    /\b(?:co-owners?|equal undivided|undivided (?:\w+ ){0,3}interest|own(?:ed)? (?:equally|in common)|tenants in common)\b/,
    /\b(?:without|no)\b[^.;]{0,40}\b(?:accounting|account)\b[^.;]{0,60}\b(?:to|other)\b/,
  ]),
  ...rulesOf("License Grant", [
    /\bgrants?\b[^.;]{0,160}\b(?:licen[sc]es?|sub-?licen[sc]e|right(?:s)? (?:and licen[sc]e )?to use)\b/,
    /\b(?:is|are|be) (?:hereby )?granted\b[^.;]{0,120}\b(?:licen[sc]e|right)\b/,
    /\b(?:non-?exclusive|exclusive|royalty-free|worldwide|limited|revocable)\b[^.;]{0,60}\blicen[sc]e\b[^.;]{0,80}\b(?:to|under|in|for)\b/,
    /\b(?:right|licen[sc]e) to (?:use|reproduce|make|sell|distribute|display|market|manufacture|copy|exploit|practice|develop|promote|publish)\b/,
    /\bhereby (?:licenses?|grants?|gives and grants?|consents? to)\b/,
    /\b(?:may|permitted to|authorized to) use\b[^.;]{0,80}\b(?:trademarks?|marks?|name|logos?|software|technology|intellectual property|materials|likeness)\b/,
    /\blicen[sc]ed? (?:\w+ ){0,3}(?:trademarks?|marks?|technology|patents?|know-how|software|property|products?)\b/,
  ]),
  ...rulesOf("Non-Transferable License", [
    /\b(?:non-?transferr?able|nontransferr?able|non-?assignable|not transferr?able|non-?sublicen[sc]e?able|nonsublicen[sc]e?able|untransferr?able)\b/,
    /\blicen[sc]es?\b[^.]{0,200}\b(?:non-?transferr?able|not (?:assign|transfer|sublicen[sc]e)|without the right to (?:sub-?licen[sc]e|grant)|no right to (?:sub-?licen[sc]e|grant)|personal)\b/,
    /\b(?:without|no)\b[^.;]{0,20}\bright\b[^.;]{0,30}\bsub-?licen[sc]e/,
    /\b(?:shall|may|will) not\b[^.;]{0,40}\b(?:sub-?licen[sc]e|assign|transfer)\b[^.;]{0,80}\blicen[sc]e/,
  ]),
  ...rulesOf("Affiliate License-Licensor", [
    /\b(?:owned|own|controlled|controls?|held)\b[^.;]{0,40}\b(?:affiliates?|subsidiar\w+|company entity|members? of)\b/,
    /\b(?:affiliates?|subsidiar\w+)\b[^.;]{0,40}\b(?:owns?|controls?|licensed (?:technology|patents?|know-how|copyrights?|marks?))\b/,
    /\b(?:cause|require) (?:each of )?its (?:affiliates|subsidiaries)\b[^.;]{0,40}\bgrant\b/,
    /\b(?:licensor|grantor|party|company)\b[^.;]{0,40}\b(?:on behalf of|for itself|and its affiliates|and each of its affiliates|shall cause its affiliates)\b[^.]{0,160}\bgrants?\b/,
    /\band its (?:affiliates|subsidiaries)\b[^.;]{0,60}\b(?:hereby )?grants?\b/,
    /\bgrants?\b[^.]{0,200}\b(?:owned|controlled|held)\b[^.;]{0,30}\bby\b[^.;]{0,40}\b(?:and|or|any of) (?:its|their|any)\b[^.;]{0,20}\b(?:affiliates?|subsidiar\w+)\b/,
  ]),
  ...rulesOf("Affiliate License-Licensee", [
    /\bgrants?\b[^.]{0,60}\bto\b[^.;]{0,60}\b(?:members of|group|affiliates?|subsidiar\w+|affiliated (?:companies|entities))\b/,
    /\bgrants?\b[^.;]{0,100}\bto\b[^.;]{0,60}\b(?:and|or|,) (?:its|their|any|each of its|the|such)\b[^.;]{0,24}\b(?:affiliates?|subsidiar\w+)\b/,
    /\bsub-?licen[sc]e\w*\b[^.;]{0,120}\b(?:affiliates?|subsidiar\w+)\b/,
    /\b(?:affiliates?|subsidiar\w+)\b[^.;]{0,120}\b(?:licen[sc]ed?|right to use|may use|sub-?licen[sc]e\w*|grants?)\b/,
    /\blicen[sc]e\b[^.;]{0,140}\b(?:affiliates?|subsidiar\w+)\b/,
  ]),
  ...rulesOf("Unlimited/All-You-Can-Eat-License", [
    /\b(?:unlimited|unrestricted|enterprise[- ]wide|site-wide|all you can)\b[^.;]{0,80}\b(?:licen[sc]es?|rights?|users?|use|copies|number|access|seats?|usage|basis)\b/,
    /\b(?:licen[sc]e|right|grants?)\b[^.]{0,200}\b(?:unlimited|without (?:limit|limitation|restriction)|any number|for any purpose|in any manner|any and all)\b/,
    /\b(?:enterprise|site) licen[sc]e\b/,
  ]),
  ...rulesOf("Irrevocable Or Perpetual License", [
    /\b(?:irrevocable|irrevocably|perpetual|perpetually|in perpetuity|fully[- ]paid|paid[- ]up)\b/,
    /\b(?:irrevocable|irrevocably|perpetual|in perpetuity)\b[^.]{0,160}\b(?:licen[sc]e|right|grant)\w*\b/,
    /\b(?:licen[sc]e|right|grants?)\w*\b[^.]{0,160}\b(?:irrevocable|irrevocably|perpetual|perpetually|in perpetuity|survive)\b/,
  ]),
  ...rulesOf("Source Code Escrow", [
    /\bescrow\w*\b[^.]{0,160}\b(?:source|code|software|deposit\w*|release|materials|agent|agreement)\b/,
    /\b(?:source code|source materials|deposit materials)\b[^.]{0,160}\b(?:escrow|deposit\w*|releas\w+|deliver\w*)\b/,
    /\b(?:deposit\w*|place|put)\b[^.;]{0,80}\b(?:in|into|with)\b[^.;]{0,30}\bescrow\b/,
    /\brelease (?:conditions?|events?)\b/,
  ]),
];
