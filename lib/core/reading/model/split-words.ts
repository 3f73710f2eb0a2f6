/**
 * One word as the model reads it: its hash and the hashes of the character groups inside it. Words are lower-cased,
 * a run of digits (with its points and commas) becomes '0', and each Chinese character is a word by itself, so that
 * the model learns wording and neither figures nor names of sizes.
 */
export interface ModelWord {
  readonly hash: number;
  /** Hashes of the 3- to 5-character groups of '<word>', '<' and '>' marking its ends; empty for Chinese characters and '0'. */
  readonly groups: Int32Array;
}

/** Words outside ASCII letters, digits and these signs are skipped: punctuation carries little and differs by source. */
const WORD = /[a-z]+(?:['’][a-z]+)?|\d[\d.,]*|[\u3400-\u9fff]|[$£€¥%§]|[à-öø-ÿœß]+[a-zà-öø-ÿœß]*/g;
const GROUP_SIZES = [3, 4, 5] as const;
const CACHE_LIMIT = 60_000;
const cache = new Map<string, ModelWord>();

/** FNV-1a over UTF-16 code units, 32 bits, with a seed so that separate uses do not meet. Source: Fowler, Noll, Vo. */
export function hashText(text: string, seed: number): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

const GROUP_SEED = 0x5bd1e995;

function groupsOf(word: string): Int32Array {
  if (word.charCodeAt(0) >= 0x3400 || word.length < 3) return new Int32Array(0);
  const marked = `<${word}>`;
  const out: number[] = [];
  for (const size of GROUP_SIZES) {
    for (let i = 0; i + size <= marked.length; i++) out.push(hashText(marked.slice(i, i + size), GROUP_SEED));
  }
  return Int32Array.from(out);
}

function modelWord(word: string): ModelWord {
  const known = cache.get(word);
  if (known) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const made = { hash: hashText(word, 0), groups: groupsOf(word) };
  cache.set(word, made);
  return made;
}

/** The words of a text in order, in the model's form. */
export function splitWords(text: string): ModelWord[] {
  const out: ModelWord[] = [];
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    const first = word.charCodeAt(0);
    out.push(modelWord(first >= 48 && first <= 57 ? "0" : word));
  }
  return out;
}
