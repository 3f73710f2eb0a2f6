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

class Word implements ModelWord {
  private made: Int32Array | null = null;

  constructor(
    readonly text: string,
    readonly id: number,
    readonly hash: number,
  ) {}

  /** Made when first asked for: the words of concepts, some thousands, are mostly never met in a paper. */
  get features(): Int32Array {
    this.made ??= featuresOf(this.text, this.hash);
    return this.made;
  }
}

/** The word with this hash that stands in the text from `start` up to `end`; no piece of text is cut out for a word met before. */
function modelWord(text: string, start: number, end: number, hash: number): ModelWord {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let number = slots[slot] as number; number !== 0; number = slots[slot] as number) {
    const word = words[number - 1] as ModelWord;
    if (word.hash === hash && standsAt(word.text, text, start, end)) return word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return remember(text.slice(start, end), hash);
}

/** One more character of a word's hash. */
const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME);

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
  const made = new Word(text, words.length, hash);
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
const FIGURE = remember("0", hashText("0", 0));

function kindOf(code: number): number {
  if (code < FIRST_CHINESE) return classes[code] as number;
  return code <= LAST_CHINESE ? SIGN : 0;
}

/** The words of a text in order. Expects the normal form of matching/normalise-text.ts. */
export function splitWords(text: string): ModelWord[] {
  const out: ModelWord[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const start = at;
    const code = text.charCodeAt(at++);
    const kind = kindOf(code);
    if (kind === 0 || kind === POINT) continue;
    if (kind === DIGIT) {
      while (at < length && isFigure(kindOf(text.charCodeAt(at)))) at += 1;
      out.push(FIGURE);
      continue;
    }
    let hash = hashed(FNV_START, code);
    while (kind !== SIGN && at < length) {
      const next = text.charCodeAt(at);
      if (!goesOn(kind, kindOf(next))) break;
      hash = hashed(hash, next);
      at += 1;
    }
    const end = kind === SMALL || kind === ACCENTED ? endOfWord(text, at) : at;
    for (; at < end; at++) hash = hashed(hash, text.charCodeAt(at));
    out.push(modelWord(text, start, end, hash));
  }
  return out;
}

const isFigure = (kind: number): boolean => kind === DIGIT || kind === POINT;

/** Words are of capitals, which are the roles' alone, or of all other letters. */
function goesOn(first: number, next: number): boolean {
  return first === CAPITAL ? next === CAPITAL : next === SMALL || next === ACCENTED;
}

/** Where a word ends whose letters end at `from`: an apostrophe may stand in it ("company's"). */
function endOfWord(text: string, from: number): number {
  if (from + 1 >= text.length || text.charCodeAt(from) !== APOSTROPHE) return from;
  if (kindOf(text.charCodeAt(from + 1)) !== SMALL) return from;
  let at = from + 2;
  while (at < text.length && kindOf(text.charCodeAt(at)) === SMALL) at += 1;
  return at;
}
