/** Han characters, by which a screen reader must change its voice. */
const HAN = /\p{Script=Han}/u;

/** The `lang` of words taken from a document or named in it, on an English page: 'zh' where they are Chinese, else nothing to say. */
export function wordsLanguage(words: string | null): "zh" | undefined {
  return words !== null && HAN.test(words) ? "zh" : undefined;
}
