/*
 * Wordings that several kinds' tables share, in English and Chinese. Each is tested against one clause's live text.
 */

/** Nobody else: 'solely', 'exclusively', 'nowhere else', 'to the exclusion of', 独家, 只能, 一律. */
export const SOLE =
  /\b(?:sole(?:ly)?|exclusive(?:ly)?|exclusivity|only|alone|nowhere else|nothing else|nobody else|no one else|none other|entirely|in its entirety|all of (?:its|the|your|our)|every|no other|not? (?:any )?other|any other|other than|anywhere (?:except|but|else)|anything else|but for|save (?:in|on|at|with|for)|to the exclusion|the one (?:channel|place|outlet)|without exception|otherwise than|anyone else|anybody else|(?:is|are)? ?not (?:permitted|allowed)|prohibit(?:ed|s)|forbidden|outside (?:the|of)|single-(?:cloud|provider|source)|entire requirements?|second (?:cloud|provider|vendor|source|accelerator)|does not own|that is not the investor|none (?:but|other))\b|别家|別家|以外的|其他云|不允许|不得部署|独家|獨家|唯一|只能|只可|仅限|仅可|仅在|仅由|只放|只在|只由|一律|一概|全部|均须|均應|不得另|不得使用任何|专属|排他|悉数/i;

/** The larger part or the first place, not the whole. */
export const PRIMARY =
  /\b(?:primar(?:y|ily)|principal(?:ly)?|majority|main(?:ly)?|home (?:cloud|region)|greater part|larger (?:share|half|part)|bulk|predominant(?:ly)?|most of|more than half|first (?:call|port|claim|resort|refusal)|by preference)\b|主要|首选|首選|优先|優先|过半|過半|主场/i;

/** No firm duty: best or reasonable efforts, preference, good faith. */
export const SOFT =
  /\b(?:(?:commercially )?reasonable (?:commercial )?(?:efforts?|endeavou?rs)|best (?:efforts?|endeavou?rs)|good[- ]faith efforts?|efforts|endeavou?rs?|endeavor to|try|tries|attempt(?:ed|s)?|aims? to|intends? to|in good faith|where (?:practicable|feasible|possible)|as far as possible|best-efforts)\b|尽力|盡力|尽最大努力|合理努力|商业合理|争取|原则上|力争/i;

/** Allowed with the investor's yes. */
export const CONSENT =
  /\b(?:consents?|consented|approv(?:al|es?|ed)|agree[sd]? (?:otherwise |in writing|in advance)|agreed (?:otherwise|in writing|in advance)|has agreed|have agreed|agreement|permission|leave|sign(?:s|ed)?[- ]?off|signs? a|signed|clearance|cleared|countersign(?:s|ed|ature)?|no-objection|licence of|assent(?:ed|s)?|concur(?:s|rence)?|written yes|their yes|nod|waiver)\b|同意|许可后|許可後|批准|核准|认可|認可|放行|点头|表决|征询|审批|报请/i;

/** Without end: 'perpetual', 'so long as it holds a share', 永久. */
export const ENDLESS =
  /\b(?:perpetual(?:ly)?|in perpetuity|forever|without (?:end|limit (?:in|of) time|end date)|no end date|unlimited in time|evergreen|at any time hereafter|ever\b|for the life of|as long as any)\b|永久|永续|永遠|永远|不设期限|不設期限|不设终止期限|期限不限|无限期|無限期/i;

export const IRREVOCABLE = /\birrevocabl[ey]\b|不可撤销|不可撤銷/i;

/** Consent that must not be refused without a reason, or is taken as given after some days. */
export const REASONABLE_CONSENT =
  /\bnot (?:to )?be unreasonably|\bnot unreasonably|\bunreasonabl[ey]|\bwithout (?:good )?(?:cause|reason)|\breasonable grounds|\bgood (?:business )?reason|\breasoned (?:no|objection)|\bto be given or (?:refused|withheld)|\bgive or withhold within|\bstated grounds|\bhas to give reasons|\bnot to be withheld (?:where|if)|不得无理|不得無理|不得无故|无合理理由不得|無合理理由不得|不回复即|视为同意|視為同意|应说明理由/i;
