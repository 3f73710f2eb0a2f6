/** Words and signs before an amount that is known only about, from below or from above. */
const BEFORE =
  /^(?:~|≈|±|>=|<=|≥|≤|>|<|c\.|ca\.|ca |circa |approx\.? |approximately |about |around |roughly |some |estimated |est\.? |almost |nearly |just under |just over |over |more than |above |at least |north of |upwards of |in excess of |up to |under |less than |below |at most |max\.? |min\.? |reported |reportedly |a reported |minimum |maximum |etwa |rund |knapp |über |mindestens |bis zu |environ |plus de |超过|逾|超|数|几|上|约为|约|大约|近|将近|接近|至少|最多|不超过|不低于|不少于|不到|不足|高达)/;
/** The same behind it. */
const BEHIND =
  /(?:\+| plus| or more| or less|ish| approx\.?| est\.?| and above|级|左右|以上|以下|以内|余|多|\s?\(约\))$/;

/** The amount without the words that make it inexact. Qualifiers may come in twos: 'reportedly over $40M'. */
export function withoutQualifier(folded: string): { text: string; isQualified: boolean } {
  let text = folded;
  for (let i = 0; i < 3; i++) text = text.replace(BEFORE, "").trim();
  text = text.replace(BEHIND, "").trim();
  return { text, isQualified: text !== folded };
}

/** What stands between the ends of a range. A hyphen counts only where a digit or unit is before it. */
const BETWEEN = /^([^–—~〜～至到]*[\da-z$€£%\s亿万億萬元])(?:–|—|~|〜|～|至|到)\s?(.+)$/s;

/** The two ends of a range as text, '25–40m' or '$25m to $40m'; null where the text is one amount. */
export function splitRange(text: string): readonly [string, string] | null {
  const dashed = BETWEEN.exec(text);
  if (dashed?.[1] !== undefined && dashed[2] !== undefined) return [dashed[1].trim(), dashed[2].trim()];
  for (const mark of [" to ", " bis ", " and ", "-"]) {
    const at = text.indexOf(mark, 1);
    if (at < 0) continue;
    const low = text
      .slice(0, at)
      .replace(/^(?:between|from|von|zwischen) /, "")
      .trim();
    const high = text.slice(at + mark.length).trim();
    if (/\d/.test(low) && /\d/.test(high)) return [low, high];
  }
  return null;
}
