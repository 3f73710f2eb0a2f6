import { featureNumber } from "./feature-number";

/**
 * One word as the model reads it. Figures are folded ('0'), each Chinese character is a word by itself, and the parties
 * are the role words COMPANY, INVESTOR and RIVAL, so that the model learns wording and neither figures nor names.
 */
export interface ModelWord {
  readonly text: string;
  readonly hash: number;
  /**
   * Distinct features of the word by itself: first its own, then those of the 3- to 5-character groups of '<word>'; none of
   * the latter for Chinese characters, figures and signs.
   */
  readonly features: Int32Array;
}

const GROUP_SIZES = [3, 4, 5] as const;
const GROUP_SEED = 77;
/** Words of any one language in contracts; past it the memory starts anew. */
const MEMORY = 50_000;
const known = new Map<string, ModelWord>();

/** FNV-1a over UTF-16 code units, 32 bits; the seed keeps separate uses apart. Source: Fowler, Noll and Vo. */
export function hashText(text: string, seed: number): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

function featuresOf(word: string, hash: number): Int32Array {
  const features = new Set([featureNumber(0, hash)]);
  if (word.charCodeAt(0) < FIRST_CHINESE && word.length >= 3) {
    const marked = `<${word}>`;
    for (const size of GROUP_SIZES) {
      for (let i = 0; i + size <= marked.length; i++) {
        features.add(featureNumber(0, hashText(marked.slice(i, i + size), GROUP_SEED)));
      }
    }
  }
  return Int32Array.from(features);
}

function modelWord(text: string): ModelWord {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  if (known.size >= MEMORY) known.clear();
  const hash = hashText(text, 0);
  const made: ModelWord = { text, hash, features: featuresOf(text, hash) };
  known.set(text, made);
  return made;
}

const FIRST_CHINESE = 0x3400;
const LAST_CHINESE = 0x9fff;
const APOSTROPHE = 0x27;

/** What a character does in a word; signs other than these differ by source and carry little. */
const CAPITAL = 1;
const SMALL = 2;
const ACCENTED = 3;
const DIGIT = 4;
const POINT = 5;
const SIGN = 6;
const classes = new Uint8Array(FIRST_CHINESE);
for (const [characters, kind] of [
  ["ABCDEFGHIJKLMNOPQRSTUVWXYZ", CAPITAL],
  ["abcdefghijklmnopqrstuvwxyz", SMALL],
  ["àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿœß", ACCENTED],
  ["0123456789", DIGIT],
  [".,", POINT],
  ["$£€¥%§?", SIGN],
] as const) {
  for (const character of characters) classes[character.charCodeAt(0)] = kind;
}
const kindAt = (text: string, at: number): number => classes[text.charCodeAt(at)] ?? 0;

/** The words of a text in order. Expects the normal form of matching/normalise-text.ts. */
export function splitWords(text: string): ModelWord[] {
  const out: ModelWord[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const code = text.charCodeAt(at++);
    const kind = code < FIRST_CHINESE ? classes[code] : code <= LAST_CHINESE ? SIGN : 0;
    if (kind === SIGN) out.push(modelWord(text.charAt(start)));
    else if (kind === DIGIT) {
      while (kindAt(text, at) === DIGIT || kindAt(text, at) === POINT) at += 1;
      out.push(modelWord("0"));
    } else if (kind === CAPITAL) {
      while (kindAt(text, at) === CAPITAL) at += 1;
      out.push(modelWord(text.slice(start, at)));
    } else if (kind === SMALL || kind === ACCENTED) {
      at = endOfWord(text, at);
      out.push(modelWord(text.slice(start, at)));
    }
  }
  return out;
}

/** Where a lower-case word ends that is under way at `from`: one apostrophe may stand in it ("company's"). */
function endOfWord(text: string, from: number): number {
  let at = from;
  while (kindAt(text, at) === SMALL || kindAt(text, at) === ACCENTED) at += 1;
  if (text.charCodeAt(at) !== APOSTROPHE || kindAt(text, at + 1) !== SMALL) return at;
  at += 2;
  while (kindAt(text, at) === SMALL) at += 1;
  return at;
}
