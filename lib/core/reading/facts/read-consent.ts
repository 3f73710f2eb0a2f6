import type { ConsentStandard } from "../finding";

/** A yes that the investor, its nominee or a body of both must give first. */
const NEEDED =
  /\b(?:without|subject to|requires?|required|needs?|needed|obtain(?:s|ed|ing)?|with|unless|until|after|only (?:with|once|if)|has|have|save with)\b[^.;]{0,70}?\b(?:consent(?:s|ed)?|approv(?:al|es|ed)|sign(?:s|ed)?[- ]off|permission|agreed in writing|agreement in writing|assent(?:ed|s)?|concurrence|countersign(?:s|ed|ature)?|sanction|veto)\b|\b(?:may|can|right to) veto\b|(?:未经|须经|須經|应经|應經|需经|经|經|取得|获得)[^。；，]{0,20}(?:同意|批准|核准|认可|認可|许可|點頭|点头)|(?:同意|批准|认可|許可|许可)(?:后|後)?方可/i;
/** Somebody else's yes: a user's, a patient's, an authority's. */
const OTHERS_YES =
  /\b(?:user|data subject|patient|customer|regulator\w*|author\w*|court)(?:['’]?s)? (?:\w+ )?(?:consent|approval)|用户同意|监管(?:机构|部门)?批准/i;

/** The refusal needs a reason. */
const REASONED =
  /\bnot (?:to )?be unreasonably|\bnot unreasonably|\bunreasonabl[ey]\b|\breasoned (?:no|objection)|\breasonable grounds|\bwithout (?:good )?(?:cause|reason)\b|\bstated grounds|不得无理|不得無理|不得无故|无合理理由不得|無合理理由不得|说明理由/i;
/** Silence is taken as a yes. */
const DEEMED =
  /\b(?:deemed|taken|treated) (?:to (?:be|have been) |as |to have )?(?:given|granted|consent(?:ed)?|approv(?:al|ed)|agreed)|\bsilence (?:is|counts as|amounts to|means) (?:a |an )?(?:consent|approval|yes|agreement|acceptance)|\b(?:failed|fails) to (?:answer|respond|object)\b|视为同意|視為同意|即视为|不回复即|没回话，?就算同意|默认同意/i;
/** Silence is a refusal: the opposite of `DEEMED`. */
const SILENCE_REFUSES =
  /\bsilence (?:is|counts as|amounts to|is equivalent to|means) (?:a )?(?:refusal|no)\b|视为不同意|視為不同意|视为拒绝/i;

/**
 * By what standard a consent that the clause calls for may be refused: 'free' at will, 'reasoned' not without a good
 * reason, 'deemed' given where the other side stays silent. Undefined where it calls for none. `text` is live text.
 */
export function readConsent(text: string): ConsentStandard | undefined {
  if (DEEMED.test(text) && !SILENCE_REFUSES.test(text)) return "deemed";
  if (!NEEDED.test(text) || OTHERS_YES.test(text)) return undefined;
  return REASONED.test(text) ? "reasoned" : "free";
}
