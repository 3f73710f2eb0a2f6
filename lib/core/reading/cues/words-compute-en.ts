import { words } from "./pattern";

/*
 * English lists of the kinds about where models run and what is bought for it: cloud_exclusivity, compute_commitment,
 * hardware_lock_in. One concept each, sources for `en` patterns.
 */

/** What is run, or the measure of running it. */
export const load = words(
  "workloads?|training|train(?:s|ed)?|pre-?train(?:s|ed|ing)|post-training|retrain(?:ed|ing)?|fine-tun(?:e|es|ed|ing)",
  "inference|serving|served|serve|hosting|hosted|hosts?|compute|computing|flops|floating-point operations|operations",
  "gpu-?(?:hours?|days?|usage)?|accelerator-?(?: ?hours?)?|megawatt-hours|watt-hours|production|endpoints?|traffic",
  "requests?|tokens served|load|jobs?|runs?|clusters?|simulations?|model execution|executed|execution|capacity",
  "back-?ups?|computed|computing (?:needs|requirements|demand)|requirements|footprint|cloud (?:spend|bill|usage|expenditure)|services? supplied|sessions|deploy(?:ed|ment)?",
);
/** Named public clouds, besides the parties. */
export const namedCloud = words(
  "azure|aws|amazon web services|google cloud|gcp|oracle cloud|oci|alibaba cloud|aliyun|tencent cloud|huawei cloud",
  "coreweave|vultr|lambda labs|ovh(?:cloud)?|sovereign cloud",
);
/** Buildings and estates in which models run. */
export const site = words(
  "regions?|halls?|sites?|data ?cent(?:er|re)s?|facilit(?:y|ies)|campus|zones?|premises|tenancy|enclave|clean room|fabric",
  "infrastructure|bare metal|estate|edge|grid|cloud|clusters?|environment|nodes|network",
);
/** Where: a preposition, then the investor's or a named cloud. */
export const there = `\\b(?:on|in|at|with|from|inside|within|upon|out of|by way of)\\b(?: [\\w'-]+){0,4}? (?:INVESTOR|us\\b|${namedCloud}|(?:its|authori[sz]ed|permitted|designated) (?:\\w+ )?${site}|data cent(?:er|re)s)|\\b(?:in|on|at|through|inside|within|to)(?: [\\w'-]+){1,2} (?:regions|zones|halls?|sites|cloud|campus)\\b|\\b(?:route|direct|place|give|award|entrust|move|send|go|goes|domicile|commit)[sd]?\\b[^;]{0,60}? (?:to|through|via) (?:\\w+ )?(?:INVESTOR|${namedCloud})|(?:operated|provided|supplied|met|furnished|hosted|carried|fulfilled|handled) by INVESTOR|give INVESTOR|INVESTOR (?:shall|will) (?:host|carry|run|supply)`;
/** More than a chance part of the whole. */
export const share =
  "\\d ?%|\\b(?:half|halves|two[- ]thirds|2 thirds|3 quarters|three[- ]quarters|three[- ]fourths|majority|\\w+[- ](?:fifths|sevenths|eighths|tenths)|bulk|lion's share|predominant(?:ly)?|(?:greater|larger|major|best) (?:part|share|half|portion)|more than half|\\d+ cents (?:of|in|on) every|(?:out of|in) (?:four|five|ten|twenty|4|5|10|20|a hundred|100|every)\\b)";
/** Nothing elsewhere. */
export const nowhereElse =
  "\\b(?:nowhere (?:else)?|no(?:ne)? other|nobody else|no one else|nothing else|anywhere except|not elsewhere|only|solely|sole|exclusive(?:ly)?|alone|confin(?:e|ed)|to the exclusion|other than (?:on|in|at|within|from|with|inside|by|through)|except (?:on|in|at|within|with|from)|and stays? (?:there|put)|or it doesn't|whole of|not (?:\\w+ ){0,2}outside|no (?:\\w+ ){0,4}outside|does not own)\\b";
/** Ahead of others. */
export const ahead =
  "\\b(?:prefer(?:red|ence|ential(?:ly)?|s)?|primary|principal|main|lead|default|home|first[- ](?:choice|resort|call|port)|(?:look|go(?:es)?|turn|think|place[ds]?|scheduled|put)(?: \\w+){0,3} first|first to|first place|before (?:another|any other|others)|priority|wins ties|at equal conditions|same conditions|equal terms|by preference)\\b";
/** Somebody else's cloud or chips. */
export const elsewhere =
  "(?:\\b(?:other|another|third[- ]party|different|competing|rival|elsewhere|outside|non-INVESTOR|any(?:one|body)? else|somewhere else|new|further)\\b|RIVAL)";
/** Liberty of choice: the opposite of a tie to one cloud or chip. */
export const freeChoice =
  /\b(?:free to|freely|(?:may|can) (?:use|run|train|host|place|buy|rent|choose|engage|contract)\b[^;]{0,60}\b(?:any|other|others|another|elsewhere|anybody|several|such)|own (?:choice|discretion)|decides? for itself|sees fit|rests with COMPANY|not tied|whichever|any (?:cloud|provider|accelerator|chip|hardware|host)s? (?:it|of its|you)|nothing in|welcome|no obligation|at will|wherever|cloud-neutral|anybody else|whoever|among vendors|may also|(?:may|can)[^;]{0,60} without (?:asking|notice|INVESTOR)|at COMPANY's (?:option|election)|carried on with)\b/;
/** Money goes back: then leaving costs, which is another kind. */
export const givenBack =
  /\b(?:repay\w*|repaid|refunds?|refunded|re-invoiced|hands? back|handed back|pays? back|paid back|reimburse\w*|claw\w*|forfeit\w*|discount [^;]{0,30}(?:reversed|cancelled|increased)|redeem\w*|liquidated damages)\b/;
/** The end of a tie, which is a protection. */
export const comesToAnEnd =
  /\b(?:lapses?|falls? away|ceases? to (?:apply|bind|have)|is (?:released|discharged|suspended)|no longer (?:applies|binds)|shall (?:cease|end|terminate)|at an end|extinguished|exclusivity (?:is|ends)|is off|void|sunset|terminates? automatically)\b|\bexpiry \|/;
