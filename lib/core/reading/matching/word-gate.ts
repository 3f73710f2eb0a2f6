import type { ModelWord } from "../model/split-words";
import { EDGE, type Needs, neededWords } from "./needed-words";
import { WordFinder } from "./word-finder";

/** What one reason (a cue, a look-alike) asks of a text. */
export interface Asked {
  all: readonly RegExp[];
  any?: readonly RegExp[];
}

/** Places for words, as in model/word-sums.ts. */
const PLACES = 1 << 14;

/**
 * Tells which of many reasons could match a text at all, by the words their patterns cannot do without. What a word answers is
 * found once and kept: a text costs a look at each of its words. Most segments hold the words of a handful of reasons: their
 * expressions alone are tried.
 */
export class WordGate {
  private readonly finder: WordFinder;
  /** Per piece of a word the sets it is in. */
  private readonly setsOf: Int32Array[];
  /** Per reason the sets of which each must be met. */
  private readonly setsFor: Int32Array[];
  private readonly met: Int32Array;
  private readonly owners: (ModelWord | undefined)[] = new Array(PLACES);
  private readonly kept: Int32Array[] = new Array(PLACES);
  private stamp = 0;

  constructor(reasons: readonly Asked[]) {
    const sets: (readonly string[])[] = [];
    const numberOf = new Map<string, number>();
    const numberOfSet = new Map<readonly string[], number>();
    this.setsFor = reasons.map((asked) => {
      const own = needsOf(asked).flatMap((set) => {
        const number = numberOfSet.get(set) ?? numberFor(set, sets, numberOf);
        numberOfSet.set(set, number);
        return number < 0 ? [] : [number];
      });
      return Int32Array.from(new Set(own)).sort((a, b) => (sets[a]?.length ?? 0) - (sets[b]?.length ?? 0));
    });
    const pieces = new Map<string, number[]>();
    sets.forEach((set, number) => {
      for (const piece of set) {
        const known = pieces.get(piece);
        if (known === undefined) pieces.set(piece, [number]);
        else known.push(number);
      }
    });
    this.setsOf = [...pieces.values()].map((list) => Int32Array.from(list));
    this.met = new Int32Array(sets.length);
    this.finder = new WordFinder([...pieces.keys()]);
  }

  /** The numbers of the reasons that could match a text of these words, in order. */
  possible(texts: readonly (readonly ModelWord[])[]): number[] {
    this.stamp += 1;
    const { met, stamp, setsFor } = this;
    for (const words of texts) {
      for (let w = 0; w < words.length; w++) {
        const sets = this.setsOfWord(words[w] as ModelWord);
        for (let i = 0; i < sets.length; i++) met[sets[i] as number] = stamp;
      }
    }
    const out: number[] = [];
    for (let reason = 0; reason < setsFor.length; reason++) {
      const sets = setsFor[reason] as Int32Array;
      let i = 0;
      while (i < sets.length && met[sets[i] as number] === stamp) i += 1;
      if (i === sets.length) out.push(reason);
    }
    return out;
  }

  private setsOfWord(word: ModelWord): Int32Array {
    const place = word.id & (PLACES - 1);
    if (this.owners[place] !== word) {
      const sets = new Set<number>();
      this.finder.find(word.text, (piece) => {
        for (const set of this.setsOf[piece] as Int32Array) sets.add(set);
      });
      this.owners[place] = word;
      this.kept[place] = Int32Array.from(sets);
    }
    return this.kept[place] as Int32Array;
  }
}

/** The number of a set of literals, as pieces of words; -1 where some literal holds no piece, so that nothing is asked. */
function numberFor(set: readonly string[], sets: (readonly string[])[], numberOf: Map<string, number>): number {
  const pieces = new Set<string>();
  for (const literal of set) {
    const piece = pieceOf(literal);
    if (piece === null) return -1;
    pieces.add(piece);
  }
  const key = [...pieces].sort().join("\n");
  const number = numberOf.get(key) ?? sets.push([...pieces]) - 1;
  numberOf.set(key, number);
  return number;
}

/** Letters of one case, which `splitWords` never parts, and Chinese characters, each a word. */
const PIECE = /[a-z]+|[A-Z]+|[\u3400-\u9fff]/g;

/** The longest piece of one word that a literal holds, with the word boundaries that are sure there; null where it holds none. */
function pieceOf(literal: string): string | null {
  let best: string | null = null;
  for (const hit of literal.matchAll(PIECE)) {
    const before = literal.charAt(hit.index - 1);
    const after = literal.charAt(hit.index + hit[0].length);
    const isChinese = hit[0] > "\u3400";
    const begin = before !== "" && !isChinese && !/\w/.test(before) ? EDGE : "";
    const end = after !== "" && !isChinese && !/\w/.test(after) ? EDGE : "";
    const piece = begin + hit[0] + end;
    if (best === null || piece.length > best.length) best = piece;
  }
  return best;
}

/** Everything the patterns of `all` need, and what some pattern of `any` needs, where each of them needs something. */
function needsOf({ all, any }: Asked): Needs {
  const needs = all.flatMap((pattern) => neededWords(pattern));
  if (any === undefined || any.length === 0) return needs;
  const choices = any.map((pattern) => neededWords(pattern));
  if (choices.some((choice) => choice.length === 0)) return needs;
  return [...needs, choices.flatMap((choice) => choice[0] ?? [])];
}
