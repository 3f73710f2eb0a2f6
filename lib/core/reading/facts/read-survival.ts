/**
 * Wordings by which a duty or right outlives the agreement or the investor's holding. Each stands for itself.
 */
const SURVIVES: readonly RegExp[] = [
  // 'shall survive expiry', 'surviving any termination', 'outlasts the repayment'; not 'surviving entity' or 'survivor'
  /\bsurviv(?:e|es|ing)\b(?! (?:entity|corporation|company|party))/i,
  /\b(?:outlasts?|outlives?|outlasting|outliving)\b/i,
  // 'notwithstanding termination', 'the end of this Agreement notwithstanding'
  /\bnotwithstanding (?:any |the )?(?:termination|expir|withdrawal|end\b)/i,
  /\b(?:termination|expiry|expiration|end) of (?:this|the) \w+ notwithstanding\b/i,
  // 'continues after termination', 'remains with it after expiry', 'keeps it after the term is over'
  /\b(?:continu\w+|remains?|keeps?|endures?|persists?|goes on|go on|going on|carr(?:y|ies) on|retains?|used?|using)\b[^.;]{0,90}?\b(?:after|beyond|past|following|notwithstanding)\b[^.;]{0,40}?\b(?:terminat\w+|expir\w+|end(?:s|ed)?|term|left|over|course|contract|repay\w+|redemption|project period|otherwise come)\b/i,
  // 'during the term and afterwards', 'during the period and after it'
  /\bduring (?:the|its|this) \w+(?: \w+)? and (?:afterwards|thereafter|after it|beyond)\b/i,
  // 'for the duration and one year beyond', 'during the term and for one year following'
  /\b(?:duration|term|effect|letter|life|agreement|partnership|memorandum)\b[^.;]{0,60}?\band (?:for )?(?:a |the |one |two |three |six |twelve |\d+ )?(?:\(\d+\) )?(?:further )?(?:years?|months?|\w+ months) (?:beyond|after (?:it|its|this|that|expiry|the|termination))/i,
  /\b(?:expiry|expiration|termination) does not (?:end|affect|touch)\b/i,
  /\b(?:no|neither|not) [^.;]{0,40}?\b(?:sale|winding-up|insolvency|termination)\b[^.;]{0,30}?\b(?:shall|will|does) (?:disturb|end|affect)\b/i,
  // 'even if it has stopped subscribing', 'whatever has become of the Alliance', 'once the pilot is over'
  /\beven (?:if|after|where|once|when) [^.;]{0,50}?\b(?:stopped|ended|terminated|expired|left|ceased|over)\b/i,
  /\bwhatever (?:has )?becomes? of\b/i,
  /\bsurvival\b/i,
  // 'continues after Vantmoor has sold its last share', 'even for notes that came in after the Deed has ended'
  /\bafter (?:[\w’']+ ){1,4}has (?:ended|sold|left|expired|terminated)\b/i,
  // 'until six months after the end of this Agreement', 'for eighteen months past the Separation Date', 'past the end of'
  /\b(?:months?|years?) (?:after|past|beyond|following) (?:the )?(?:end|expiry|expiration|termination|separation)\b|\b(?:past|beyond) the (?:end|expiry|expiration|termination|term) of\b/i,
  // 终止后继续有效, 期满或解除而消灭, 终止后亦同
  /(?:终止|終止|期满|期滿|届满|屆滿|解除|失效|到期|结束|結束|退出)(?:后|後|之后|之後|以后)[^。；]{0,16}?(?:继续|繼續|仍|亦|也|依然|不受影响|有效)/,
  /不因[^。；]{0,24}?(?:终止|終止|期满|期滿|届满|解除|到期|退出|转让|轉讓)[^。；]{0,12}?(?:消灭|消滅|失效|终止|終止|受影响|受影響|影响|而改变)/,
  /(?:期满|届满|终止|期滿|屆滿|終止)后[一二两兩三四五六七八九十\d]{1,3}(?:年|个月|個月)/,
  /(?:继续有效|繼續有效|存续效力|仍然有效|持续有效)/,
];

/** A survival that is spoken of only to be denied or ended. */
const ENDS = /\b(?:shall|does|do|will) not survive\b|\bnot surviv(?:e|ing)\b|不再有效|随之终止|即告终止/i;

/**
 * True where the clause says that it outlives termination, repayment or the investor's holding; undefined otherwise. A
 * 'perpetual' licence alone states its length and no survival.
 */
export function readSurvival(text: string): true | undefined {
  return !ENDS.test(text) && SURVIVES.some((pattern) => pattern.test(text)) ? true : undefined;
}
