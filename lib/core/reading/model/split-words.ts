import { featureNumber } from "./feature-number";

/**
 * One word as the model reads it. Figures are folded ('0'), each Chinese character is a word by itself, and the parties
 * are the role words COMPANY, INVESTOR and RIVAL, so that the model learns wording and neither figures nor names.
 */
export interface ModelWord {
  readonly text: string;
  /** Numbered from 0 as they are first met, so that what is known of each can stand in a row; a number is given again once the memory is full. */
  readonly id: number;
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
/** More than twice the words remembered, so that few meet in one place. */
const SLOTS = 1 << 17;
const words: ModelWord[] = [];
/** By a word's hash its number in `words` plus 1; where that is another word, the next place. */
const slots = new Int32Array(SLOTS);
let round = 0;
const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units, 32 bits; the seed keeps separate uses apart. Source: Fowler, Noll and Vo. */
export function hashText(text: string, seed: number): number {
  let h = FNV_START ^ seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
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

/** The word that stands in the text from `start` up to `end`; no piece of text is cut out for a word met before. */
function modelWord(text: string, start: number, end: number): ModelWord {
  let hash = FNV_START;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let number = slots[slot] as number; number !== 0; number = slots[slot] as number) {
    const word = words[number - 1] as ModelWord;
    if (word.hash === hash && standsAt(word.text, text, start, end)) return word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return remember(text.slice(start, end), hash);
}

/** Rises when the memory starts anew and numbers of words are given again. */
export function roundOfWords(): number {
  return round;
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function remember(text: string, hash: number): ModelWord {
  if (words.length >= MEMORY) {
    slots.fill(0);
    words.length = 1;
    round += 1;
  }
  const made: ModelWord = { text, id: words.length, hash, features: featuresOf(text, hash) };
  words.push(made);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  slots[slot] = words.length;
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
/** Every figure; it is the first word met, and stays when the memory starts anew. */
const FIGURE = modelWord("0", 0, 1);
const kindAt = (text: string, at: number): number => classes[text.charCodeAt(at)] ?? 0;

/** The words of a text in order. Expects the normal form of matching/normalise-text.ts. */
export function splitWords(text: string): ModelWord[] {
  const out: ModelWord[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const code = text.charCodeAt(at++);
    const kind = code < FIRST_CHINESE ? classes[code] : code <= LAST_CHINESE ? SIGN : 0;
    if (kind === SIGN) out.push(modelWord(text, start, at));
    else if (kind === DIGIT) {
      while (kindAt(text, at) === DIGIT || kindAt(text, at) === POINT) at += 1;
      out.push(FIGURE);
    } else if (kind === CAPITAL) {
      while (kindAt(text, at) === CAPITAL) at += 1;
      out.push(modelWord(text, start, at));
    } else if (kind === SMALL || kind === ACCENTED) {
      at = endOfWord(text, at);
      out.push(modelWord(text, start, at));
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
