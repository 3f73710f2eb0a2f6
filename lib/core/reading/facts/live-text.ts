/**
 * Marks by which redlines show what was struck and what was put in; only the live text states facts (ANNOTATION.md,
 * ruling 12). Each pair is one convention: '[-old-]' '[+new+]', '{-old-}' '{+new+}', '[deleted: old]' '«new»'.
 */
const STRUCK = /\[-[^[\]]{0,200}?-\]|\{-[^{}]{0,200}?-\}|\[deleted: [^\]]{0,200}\]|~~[^~]{1,200}~~/gi;
const PUT_IN = /\[\+([^[\]]{0,400}?)\+\]|\{\+([^{}]{0,400}?)\+\}|«([^«»]{0,400})»/g;

/** Cheap tests for what most clauses have nothing of: marks, blanks other than single ones, Chinese. */
const MARKED = /[[{«]|~~/;
const UNEVEN = /[^\S ]| {2}/;
const HAN = /[\u4e00-\u9fff，。；、]/;
const BLANK_IN_CHINESE = /(?<=[\u4e00-\u9fff，。；、]) (?=[\u4e00-\u9fff，。；、])/g;

/** The clause as it now reads: struck words gone, inserted words without their marks, runs of blanks folded. */
export function liveText(quote: string): string {
  const plain = MARKED.test(quote) ? withoutMarks(quote) : quote;
  const words = UNEVEN.test(plain) ? plain.replace(/\s+/g, " ") : plain;
  return (HAN.test(words) ? words.replace(BLANK_IN_CHINESE, "") : words).trim();
}

function withoutMarks(quote: string): string {
  return quote.replace(STRUCK, " ").replace(PUT_IN, (_, a?: string, b?: string, c?: string) => a ?? b ?? c ?? "");
}
