import { type ClauseKind, isProtection } from "../../taxonomy/clause-kind";
import { ANY_MAY, type May } from "../matching/word-gate";
import type { Frame } from "./frame";

/*
 * Promises that the investor makes to the company in the words of a string: it will not hire the company's people, charges it no
 * more than others, licenses its patents to it. They count for the company, and tie it to nothing.
 */

const INVESTOR = "INVESTOR(?:'s? [a-z -]{1,40}?| group| or any [a-z ]{1,20})?";
const PROMISES =
  "(?:,? (?:also|hereby|further|at all times|for its part))? ?(?:shall|will|must|undertakes?|agrees?|covenants?|promises?|is|are)?(?: at all times| also| hereby| to)?";
/** 'INVESTOR shall not', 'INVESTOR forbids itself', 'INVESTOR not to'. */
const REFRAINS = `${INVESTOR},?(?: for [^,;]{1,30},)? (?:shall|will|may|must|agrees?|undertakes?|is|are)?(?: to)? ?(?:not(?: to)?|never|refrains? from|forbids itself|make no)\\b`;

const OWN_DUTIES: Readonly<Partial<Record<ClauseKind, RegExp>>> = {
  talent_restriction: new RegExp(
    `\\b${REFRAINS}[^;]{0,60}\\b(?:solicit|recruit|hir(?:e|ing)|approach|employ|entice|poach|offers? of employment)\\w*\\b[^;]{0,80}(?:COMPANY|\\bthere\\b)|INVESTOR[^,，;。]{0,8}(?:不得?|承诺不)[^;。]{0,12}(?:招揽|聘用|录用|挖|雇用)[^;。]{0,10}COMPANY`,
  ),
  mfn_pricing: new RegExp(
    `\\bINVESTOR${PROMISES} (?:charges?|gives?|sells?|suppl(?:y|ies)|invoices?|represents?)\\b(?! INVESTOR)[^;]{0,90}\\b(?:no (?:higher|more|less favou?rable)|lowest|best)\\b|\\bif INVESTOR (?:gives|offers|charges|sells)\\b[^;]{0,60}\\b(?:better|lower|less)\\b[^;]{0,40}COMPANY's (?:rate|price)`,
  ),
  information_rights: new RegExp(
    `\\b${INVESTOR}${PROMISES} (?:show|give|tell|send|provide|brief|inform|notify)s? COMPANY\\b`,
  ),
  revenue_share: new RegExp(`\\b${INVESTOR}${PROMISES} pays? (?:to )?COMPANY\\b`),
  model_ip_license: new RegExp(
    `\\b${INVESTOR}${PROMISES} (?:grants?|licen[cs]es?)\\b[^;]{0,60}?(?:\\bto )?COMPANY\\b(?!'s)`,
  ),
  distribution_exclusivity: new RegExp(
    `\\b${INVESTOR}${PROMISES} [^;]{0,80}\\b(?:only|solely|exclusively) (?:through|from|by|via|with) COMPANY\\b`,
  ),
  compute_commitment: new RegExp(
    `\\b${INVESTOR}${PROMISES} (?:buys?|purchases?|spends?|orders?|procures?)\\b[^;]{0,60}(?:from|on|of) COMPANY\\b|INVESTOR应(?:促使其[^,;。]{0,20})?[^,;。]{0,10}(?:采购|购买)COMPANY`,
  ),
  rofr_rofo:
    /\bif INVESTOR (?:receives|wishes|intends|proposes)\b[^;]{0,120}\b(?:it|INVESTOR) shall first (?:offer|give|tell)[^;]{0,40}\bCOMPANY\b/,
  non_compete: new RegExp(
    `\\b${REFRAINS} (?:launch|offer|develop|market|sell|build|compete|invest|finance|fund|back|hold|acquire)\\b`,
  ),
};

/** A plain ban on the investor is a string of no kind. */
const INVESTOR_BANNED = /\bINVESTOR (?:shall|will|may) (?:not|never)\b/;

export const WRONG_SIDE_PATTERNS: readonly RegExp[] = [...Object.values(OWN_DUTIES), INVESTOR_BANNED];

/** Freedoms of the company, which a ban on it is not. */
const FREEDOMS: ReadonlySet<ClauseKind> = new Set(["open_weights_freedom", "multi_cloud_right"]);

/**
 * Why the words bind the wrong side to be of the kind, for the founder: a string that ties nobody but the investor, a freedom that
 * only forbids the company something. Null where they do not.
 */
export function wrongSideOf(
  kind: ClauseKind,
  own: string,
  frames: readonly Frame[],
  may: May = ANY_MAY,
): string | null {
  if (isProtection(kind)) {
    const forbids = FREEDOMS.has(kind) && frames.length > 0 && frames.every(isBanOn("company"));
    return forbids ? "binds the company, and leaves it no choice" : null;
  }
  const says = (pattern: RegExp): boolean => may(pattern) && pattern.test(own);
  const isPromise = OWN_DUTIES[kind] !== undefined && says(OWN_DUTIES[kind]) && frames.every(isBurdenOnInvestor);
  const isBan = frames.length > 0 && frames.every(isBanOn("investor")) && says(INVESTOR_BANNED);
  return isPromise || isBan ? "binds the investor, not the company" : null;
}

const isBurdenOnInvestor = ({ agent, mode }: Frame): boolean => agent === "investor" && mode !== "right";
const isBanOn =
  (side: Frame["agent"]) =>
  ({ agent, mode }: Frame): boolean =>
    agent === side && mode === "ban";
