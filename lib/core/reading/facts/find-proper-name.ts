import { roleLeaning } from "../parties/entity";

/** Capitalised words that may be a name: 'Pentland', 'Tarn & Ferrol', 'Lumen Harbor', 'AustrelleGrid'. */
const NAME = /(?<![\w&-])[A-Z][\w\u00c0-\u024f]+(?: (?:& )?[A-Z][\w\u00c0-\u024f]+){0,2}(?![\w&])/g;

/** Words that stand with a capital where a sentence begins, parts of a calendar or a paper, peoples and currencies. */
const NO_NAME =
  /^(?:the|an|all|any|each|every|no|not|this|that|these|those|such|its|his|her|their|our|your|we|you|it|they|if|where|when|while|once|until|unless|before|after|during|for|from|on|in|at|to|of|by|with|without|within|as|and|or|but|so|save|subject|notwithstanding|beginning|beyond|through|throughout|following|upon|under|against|between|should|shall|both|either|neither|more|most|less|half|only|other|others|there|here|minimum|maximum|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|section|clause|schedule|annex|exhibit|appendix|article|paragraph|part|item|series|tranche|tier|phase|stage|party|parties|first|second|third|block|company|issuer|borrower|licensor|licensee|buyer|seller|customer|client|participant|agreement|closing|completion|term|renewal|covered|territory|production|eligible|permitted|contract|cluster|parent|european|union|united|states|kingdom|europe|asia|america|africa|[a-z]+(?:ish|ese|ic|ian|ean)|[a-z]{1,3}\d*|[a-z]*\d+[a-z]*)$/i;

/** A paper's names are used throughout: at least this often; others are places, products and people met in passing. */
const FEWEST = 3;

/** No clause names more hosts: bounds the work on hostile text. */
const MOST_NAMES = 12;

/** Whoever owes is no provider. */
const OWES_AFTER =
  /^,? (?:shall|will|must|may|owes?|pays?|reserves?|buys?|spends?|undertakes?|agrees?|commits?|is to|has undertaken)\b/;

/**
 * The name in a clause that its document uses most: no word of the language, no role, no defined term and none of `others`
 * (the company's names). Undefined where it holds none.
 *
 * @param opening the document's text, or its first pages
 * @param isWord whether the opening holds the word in lower case
 */
export function findProperName(
  text: string,
  opening: string,
  isWord: (word: string) => boolean,
  others: readonly string[],
): string | undefined {
  const seen = new Set<string>();
  let best: { name: string; uses: number } | undefined;
  for (const { 0: whole, index } of text.matchAll(NAME)) {
    if (OWES_AFTER.test(text.slice(index + whole.length, index + whole.length + 20))) continue;
    const name = withoutCommonEnds(whole.split(" "), isWord);
    if (seen.has(name)) continue;
    if (seen.size > MOST_NAMES) break;
    seen.add(name);
    if (name === "" || others.some((other) => other.includes(name) || name.startsWith(other))) continue;
    if (roleLeaning(name) !== null || isQuoted(opening, name)) continue;
    const uses = opening.split(name).length - 1;
    if (uses >= FEWEST && uses > (best?.uses ?? 0)) best = { name, uses };
  }
  return best?.name;
}

function withoutCommonEnds(words: string[], isWord: (word: string) => boolean): string {
  const isCommon = (word: string): boolean => word === "&" || NO_NAME.test(word) || isWord(word.toLowerCase());
  while (words.length > 0 && isCommon(words[0] ?? "")) words.shift();
  while (words.length > 0 && isCommon(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}

/** A name in quotation marks, or that begins one, is a product or a defined term. */
function isQuoted(opening: string, name: string): boolean {
  return opening.includes(`"${name}`) || opening.includes(`“${name}`);
}
