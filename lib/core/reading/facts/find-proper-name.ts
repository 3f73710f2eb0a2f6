import { roleLeaning } from "../parties/entity";

/** Capitalised words that may be a name: 'Pentland', 'Tarn & Ferrol', 'Lumen Harbor', 'AustrelleGrid'. */
const NAME = /(?<![\w&-])[A-Z][\w\u00c0-\u024f]+(?: (?:& )?[A-Z][\w\u00c0-\u024f]+){0,2}(?![\w&])/g;

/** Words that stand with a capital where a sentence begins, parts of a calendar or a paper, peoples and currencies. */
const NO_NAME =
  /^(?:the|an|all|any|each|every|no|not|this|that|these|those|such|its|his|her|their|our|your|we|you|it|they|if|where|when|while|once|until|unless|before|after|during|for|from|on|in|at|to|of|by|with|without|within|as|and|or|but|so|save|subject|notwithstanding|beginning|beyond|through|throughout|following|upon|under|against|between|should|shall|both|either|neither|more|most|less|half|only|other|others|there|here|minimum|maximum|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|section|clause|schedule|annex|exhibit|appendix|article|paragraph|part|item|series|tranche|tier|phase|stage|party|parties|first|second|third|block|company|issuer|borrower|licensor|licensee|buyer|seller|customer|client|participant|agreement|closing|completion|term|renewal|covered|territory|production|eligible|permitted|contract|cluster|parent|reserved|authori[sz]ed|strategic|fixed|adverse|designated|annual|campus|enclave|lender|supplier|sponsor|soci[eé]t[eé]|european|union|united|states|kingdom|europe|asia|america|africa|[a-z]+(?:ish|ese)|[a-z]{1,3}\d*|[a-z]*\d+[a-z]*)$/i;

/** A paper's names are used more than once; others are places and people met in passing. */
const FEWEST = 2;
/** A name counts by the doublings of its uses in the paper, up to sixteen of them. */
const MOST_FOR_USE = 4;
/** What its place in the clause and in the paper adds or takes, chosen on half A with the investor taken for unknown. */
const INTRODUCED = 2;
const QUOTED = -3;
const TIED_BEFORE = 1;
const TIED_AFTER = 2;
const PRODUCT = -3;
const OWES = -4;

/** No clause names more hosts: bounds the work on hostile text. */
const MOST_NAMES = 12;

/** Whoever owes is no provider. */
const OWES_AFTER =
  /^,? (?:shall|will|must|may|owes?|pays?|reserves?|buys?|spends?|undertakes?|agrees?|commits?|is to|has undertaken)\b/;
/** What stands before or after the name of whom the clause ties to. */
const TIES_BEFORE =
  /\b(?:on|onto|at|with|from|to|in|into|by|outside|than|of|via|through|against|treat|give|show|gives|shows|owe|owes|only) (?:the )?$/;
const TIES_AFTER =
  /^(?:['’]s?)? (?:[a-z]+ ){0,2}(?:regions?|zones?|data cent\w+|halls?|sites?|infrastructure|capacity|services?|invoices?|credits?|vouchers?|clusters?|platform|fabric|facilit\w+|tenancy|account|wallet|charges|boards?|cards?|chips?|accelerators?|parts?|processors?|computing|compute|invoices|list rates|rack|named|is designated)\b/i;
/** What the company makes. */
const PRODUCT_AFTER = /^['’]?s?(?: \w+)? (?:models?|family|assistant|app|weights|agents?|checkpoints?)\b/;

/**
 * The name in a clause that most likely is the one it ties to: used throughout the paper, introduced there as a party, next
 * to words of place and purchase. No word of the language, no role and none of `others` (the company's names). Undefined
 * where no name reaches `from` points.
 *
 * @param opening the document's text, or its first pages
 * @param isWord whether the opening holds the word in lower case
 */
export function findProperName(
  text: string,
  opening: string,
  isWord: (word: string) => boolean,
  others: readonly string[],
  from: number,
): string | undefined {
  const seen = new Set<string>();
  let best: { name: string; points: number } | undefined;
  for (const { 0: whole, index } of text.matchAll(NAME)) {
    const name = withoutCommonEnds(whole.split(" "), isWord);
    if (seen.has(name)) continue;
    if (seen.size > MOST_NAMES) break;
    seen.add(name);
    if (name === "" || others.some((other) => other.includes(name) || name.startsWith(other))) continue;
    if (roleLeaning(name) !== null) continue;
    const at = index + whole.indexOf(name);
    const points = pointsInPaper(opening, name) + pointsInClause(text, at, at + name.length);
    if (points >= from && points > (best?.points ?? 0)) best = { name, points };
  }
  return best?.name;
}

function pointsInPaper(opening: string, name: string): number {
  const uses = opening.split(name).length - 1;
  if (uses < FEWEST) return Number.NEGATIVE_INFINITY;
  const points = Math.min(MOST_FOR_USE, Math.log2(uses));
  if (isIntroduced(opening, name)) return points + INTRODUCED;
  return points + (isQuoted(opening, name) ? QUOTED : 0);
}

function pointsInClause(text: string, start: number, end: number): number {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 50);
  return (
    (TIES_BEFORE.test(before) ? TIED_BEFORE : 0) +
    (TIES_AFTER.test(after) ? TIED_AFTER : 0) +
    (PRODUCT_AFTER.test(after) ? PRODUCT : 0) +
    (OWES_AFTER.test(after) ? OWES : 0)
  );
}

function withoutCommonEnds(words: string[], isWord: (word: string) => boolean): string {
  const isCommon = (word: string): boolean => word === "&" || NO_NAME.test(word) || isWord(word.toLowerCase());
  while (words.length > 0 && isCommon(words[0] ?? "")) words.shift();
  while (words.length > 0 && isCommon(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}

/** '("Pentland")', '("Pentland" or the "Investor")': how a party gets its short name. */
function isIntroduced(opening: string, name: string): boolean {
  return [`("${name}"`, `(“${name}”`, `(the "${name}"`, `(the “${name}”`].some((form) => opening.includes(form));
}

/** A name in quotation marks, or that begins one, is a product or a defined term. */
function isQuoted(opening: string, name: string): boolean {
  return opening.includes(`"${name}`) || opening.includes(`“${name}`);
}
