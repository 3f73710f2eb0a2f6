import { words } from "./pattern";

/*
 * English concepts of the kinds about deals with others: rivals, sales of the company, rounds, notice, terms in time.
 * Sources for `en` patterns, each list one concept.
 */

/** Trades a strategic and its rivals are in; with 'other', 'named', a number or a schedule they mean the rivals. */
const trade =
  "clouds?|hyperscalers?|carriers?|telecoms?|telcos?|oems?|makers?|manufacturers?|vendors?|operators?|marketplaces?|publishers?|banks?|insurers?|reinsurers?|studios?|streamers?|platforms?|automakers?|carmakers?|suppliers?|airlines?|retailers?|supermarkets?|networks?|labs?|laboratories|groups?|providers?|funds?|companies|agencies|investors?|strategics?|broadcasters?|persons?|processors?|integrators?|designers?|lenders?|brands?|chip houses?|names|customers|suites?|firms?|entit(?:y|ies)|part(?:y|ies)|utilit(?:y|ies)|hosts?|offerors?|acquirers?|buyers?|members?|COMPANY|INVESTOR";

/** The investor's rivals, however they are pointed at. */
export const rivals = [
  "RIVAL",
  "\\brivals?\\b|\\brivalr|\\bcompetitors?\\b|\\bcompeting\\b|\\bcompetes? with INVESTOR\\b|\\bvies? with\\b|\\bpeers?\\b|\\bhyperscalers?\\b|\\bstrategics?\\b|\\bsovereign(?:'s)? \\w+",
  `\\b(?:other|another|named|listed|restricted|excluded|prohibited|blocked|adverse|conflicted|hostile|blacklisted|designated|scheduled|foreign|domestic|internet|e-commerce|conflict|trigger|industry|certain|two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\\d|20)(?: [a-z-]+){0,3} (?:${trade})\\b`,
  `\\b(?:${trade})\\b[^;]{0,60}?\\b(?:other than|apart from|besides|named in|listed (?:in|on|overleaf)|set out in|mentioned in|enumerated|appearing (?:in|on)|identified in|not established|ranked)\\b`,
  "\\b(?:on|in|by|per|against) (?:the |INVESTOR's )?(?:\\w+ ){0,2}(?:schedule|annex|appendix|exhibit|list|register|envelope)\\b",
  `\\b(?:maker|manufacturer|operator|publisher|provider|designer|vendor|supplier|owner|proprietor)s? of\\b`,
  `\\b(?:chip|phone|handset|gpu|cloud|accelerator|telecom\\w*|semiconductor|search|appliance|network|communications|infrastructure|car) (?:${trade})\\b`,
].join("|");

/** Words by which one stays out of something: bans, refusals, closed doors. */
export const staysOut = [
  "\\b(?:shall|will|must|may|can|could|would|do|does|did|is|are|to|agrees?|undertakes?)(?: (?:itself|also|further))? (?:not|neither|never)\\b",
  "\\b(?:cannot|can't|won't|don't|mustn't|wouldn't|nor|neither|none|never|nobody|nothing|not to)\\b",
  "\\b(?:refrain|abstain|forgo|forego|decline|refuse)(?:s|es|ed|ing)?\\b|\\bturn(?:s|ed)? (?:away|down)\\b|\\bstays? (?:away|out)\\b|\\bsits? out\\b|\\bkeeps? (?:its |[\\w' ]{0,30}?)?(?:off|out|away|from)\\b|\\bpass(?:es)? on\\b|\\bgives? up\\b|\\b(?:keeps?|steers?) clear\\b|\\bpass(?:es)? up\\b|\\bsays? no\\b|\\breject(?:s|ed)?\\b|\\b(?:solely|exclusively|only) for INVESTOR\\b|\\bfor no (?:one|other)\\b|\\bavoid(?:s)?\\b",
  "\\b(?:is|are|stays?|remains?) (?:closed|barred|prohibited|off[- ]limits|out of bounds|frozen|suspended|reserved|forbidden)\\b|\\bcloses? the door\\b|\\boff[- ]limits\\b|\\bprohibited to\\b|\\bunbuilt\\b",
  "\\b(?:takes?|taking|accepts?|concludes?|enters?|has|have|does|do|is|hold) (?:on )?(?:no|none)\\b|\\bno (?=(?:[a-z-]+ ){0,2}(?:money|capital|cheques?|check|equity|shares?|stock|notes?|investment|funding|subscription|subsid\\w+|loans?|grants?|services?|partnership|technology partnership|alliance|joint|dealings?|cooperation|collaboration|contracts?|agreements?|work|orders?|commission|models?|mandates?|capital|programme|bespoke|custom|part|carrier|competing|competitor|rival|RIVAL|restricted|company|person|listed|named|standalone|product|such|other|reconciliation|supply|third party|design-in|venture|cooperation|tie-?up|pilot)\\b)",
].join("|");

/** How long it holds: periods, dates, while something lasts. */
export const lasting = [
  "\\b(?:for|during|within|over|until|till|while|whilst|throughout|before|after|through|in)\\b[^;]{0,40}?\\b(?:\\d+(?:\\.\\d+)? ?-?(?:days?|weeks?|mths?|months?|years?)|year and a half|months?|years?|anniversary|term|20\\d\\d|duration|period|initial|closing|completion|ipo)\\b",
  "\\b(?:for|so|as) (?:so |as )?long as\\b|\\bwhile\\b|\\bwhilst\\b|\\bthroughout\\b|\\bat any time\\b|\\buntil\\b|\\bfor the (?:duration|life)\\b|\\bfor good\\b|\\b\\d+ (?:months|mths|years)\\b",
].join("|");

/** Money brought into the company. */
export const funding = words(
  "equity|shares?|stock|securities|investments?|invest|money|capital|cheques?|checks?|funding|financ(?:e|ing)|funds?|loans?|notes?|grants?|warrants?|subscriptions?|subscribe|convertibles?|stake|shareholders?|share register|cap table|debt|subsid(?:y|ies)|options?|raise|assignments|free hardware|investor|backers?|backing|backed|bonds|sponsorship|sponsors?",
);

/** Work done for, or with, somebody: supplies, services, alliances. */
export const dealing = words(
  "suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|serv(?:e|es|ed|ing)|services?|licen[cs](?:e|es|ed|ing)|sell(?:s|ing)?|sold|deliver(?:s|ed|ing)?|furnish(?:es|ed)?|offer(?:s|ed|ing)?|quote|bid(?:s|ding)?|pitch|build(?:s|ing)?|built|develop(?:s|ed|ing|ment)?|design(?:s|ed|ing|-ins?)?|embed|make available|lend(?:s|ing)?|assist(?:s|ance)?|help|support|consult(?:ancy|ing)?|train|port|custom(?:is|iz)?\\w*",
  "partner(?:s|ships?)?|alliances?|joint(?:ly)?|collaborat(?:e|es|ion|ing)|cooperat(?:e|es|ion|ing)|co-?market(?:ing)?|co-?sell(?:er|ing)?|work|works|programmes?|programs?|projects?|contracts?|agreements?|arrangements?|engagements?|mandates?|orders?|commissions?|consort(?:ium|ia)|ventures?|tie-?ups?|white-?label|resell(?:er|ing)?|bundles?|announcements?|launch(?:es)?|deals?|dealings|briefs?|business|pilot|exchange|procure|act for|roles?|joint chairs?|customers?|efforts|talks",
);

/** The company, its business or its know-how changing hands. */
export const companySale = [
  "\\b(?:sale|sell(?:s|ing)?|sold|selling|dispos(?:e|al|es|ing)|transfer|transferring|divest\\w*|shed|acqui(?:re|res|red|sition|sitions)|takeover|take over|merger|merge|buyout|buy-?out|auction|m&a|purchase)\\b",
  "\\b(?:bids?|bidders?|bidder's|buyers?|purchasers?|suitors?|acquirers?|offerors?|approach(?:es|ed)?|acquisition proposals?|letters? of intent|data ?room|information memorandum|bankers?|indications? of interest|indicative offers?|change of control|trade buyer|for sale|spin-?(?:off|out)|carve-?out|strategic review|trade sale|disposal|changes? hands|divestiture|part(?:s|ing)? with)\\b",
  "\\boffers? (?:to (?:buy|acquire|purchase)|for)\\b|\\b(?:bona fide|written|indicative|third[- ]party|unsolicited) (?:[a-z]+ ){0,2}(?:offers?|approach|proposals?)\\b|\\bbuy (?:the|COMPANY|us|you)\\b|\\bassign\\b",
].join("|");

/** What is sold when the company is. */
export const companyAssets = words(
  "COMPANY|company|companies|business|businesses|undertaking|enterprise|shares?|share capital|stock|equity|control|controlling|assets?|patents?|ip|intellectual property|weights|models?|code|corpus|library|line|division|unit|branch|bank|itself|algorithms?|technology|dataset|property|whole|voting power|systems?|contracts?|holding|owners|core",
);

/** A later round of the company's financing. */
export const laterRound = [
  "\\b(?:next|later|subsequent|future|priced|first|rival-led|any|an|every|each|new|down|equity|debt|financing|whole of such|lead of any) (?:[a-z-]+ ){0,2}(?:rounds?|financings?|raise|fund raise|series [b-h])\\b|\\bseries [b-h]\\b|\\bterm sheets?\\b|\\bled by\\b|\\bleads?\\b|\\bissue notice\\b|\\ballot(?:ment|tee)s?\\b|\\braising money\\b|\\boffer(?:s)? to invest\\b|\\binvite [^;]{0,40}shareholder\\b|\\bsubsequent preferred\\b|\\bpreferred stock financing\\b|\\bnew securities\\b",
].join("|");

/** A count of days, weeks or hours. */
export const noticeTime =
  "\\b\\d+(?:[- ]| \\w+ )?(?:clear |business |working |calendar |full )*(?:days?|hours?|weeks?|months?)\\b|\\ba (?:calendar )?month\\b";
