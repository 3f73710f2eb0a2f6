import type { Language } from "@/lib/core/document/canonical-document";

/** A Chinese character says about as much as three Latin letters: versions of one clause compare at this rate. */
const LETTERS_PER_HAN = 3;
/** Below this share of the other language a text counts as one language with names or terms of the other in it. */
const MINOR_SHARE = 0.2;
/** A clause needs at least this many characters or words; fewer are a name or a product. */
const CLAUSE_HAN = 12;
const CLAUSE_WORDS = 8;

/**
 * Language of a text by its Han characters and Latin words. `mixed` only where both could carry a clause.
 * Text without letters of either counts as English.
 */
export function detectLanguage(text: string): Language {
  if (!/\p{Script=Han}/u.test(text)) return "en";
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/\p{Script=Latin}{2,}/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const hanShare = (han * LETTERS_PER_HAN) / (han * LETTERS_PER_HAN + letters);
  const clauses = han >= CLAUSE_HAN && words.length >= CLAUSE_WORDS;
  if (clauses && hanShare > MINOR_SHARE && hanShare < 1 - MINOR_SHARE) return "mixed";
  return hanShare >= 0.5 ? "zh" : "en";
}
