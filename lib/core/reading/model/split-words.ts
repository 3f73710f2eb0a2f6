/**
 * One word as the model reads it. Figures are folded ('0'), each Chinese character is a word by itself, and the parties
 * are the role words COMPANY, INVESTOR and RIVAL, so that the model learns wording and neither figures nor names.
 */
export interface ModelWord {
  readonly text: string;
  readonly hash: number;
  /** Hashes of the 3- to 5-character groups of '<word>'; empty for Chinese characters, figures and signs. */
  readonly groups: Int32Array;
}

/** Role words, lower-case words, figures, single Chinese characters and a few signs; other signs differ by source and carry little. */
const WORD = /[A-Z]+|[a-zà-öø-ÿœß]+(?:'[a-z]+)?|\d[\d.,]*|[\u3400-\u9fff]|[$£€¥%§?]/g;
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

function groupsOf(word: string): Int32Array {
  if (word.charCodeAt(0) >= 0x3400 || word.length < 3) return new Int32Array(0);
  const marked = `<${word}>`;
  const out: number[] = [];
  for (const size of GROUP_SIZES) {
    for (let i = 0; i + size <= marked.length; i++) out.push(hashText(marked.slice(i, i + size), GROUP_SEED));
  }
  return Int32Array.from(new Set(out));
}

function modelWord(text: string): ModelWord {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  if (known.size >= MEMORY) known.clear();
  const made: ModelWord = { text, hash: hashText(text, 0), groups: groupsOf(text) };
  known.set(text, made);
  return made;
}

/** The words of a text in order. Expects the normal form of matching/normalise-text.ts. */
export function splitWords(text: string): ModelWord[] {
  const out: ModelWord[] = [];
  for (const [word] of text.matchAll(WORD)) {
    const first = word.charCodeAt(0);
    out.push(modelWord(first >= 48 && first <= 57 ? "0" : word));
  }
  return out;
}
