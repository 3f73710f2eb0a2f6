import type { ModelWord } from "../model/split-words";
import { type GateTables, gateTables } from "./gate-tables";
import { EDGE } from "./needed-words";

/** Which sets of words a text meets: a bit for each. */
export type Met = Int32Array;

/** False where a pattern is sure not to match: whoever asks first is spared many of them. */
export type May = (pattern: RegExp) => boolean;

/** Where nothing is known of the words. */
export const ANY_MAY: May = () => true;

/** A piece of a word in the sets it is in, with the word boundaries it asks for: 1 where it begins, 2 where it ends. */
interface Piece {
  edges: number;
  sets: readonly number[];
}

/** Characters by which pieces are told from what else a word holds. */
const OPENING = 3;

/** Places for words, as in model/word-sums.ts. */
const PLACES = 1 << 14;

/**
 * Tells which of many patterns could match a text at all, by the words they cannot do without. What a word answers is found once
 * and kept: a text costs a look at each of its words. Most texts hold the words of a handful of patterns: these alone are tried.
 */
export class WordGate {
  /** Per pattern the sets of which each must be met. */
  private readonly setsFor = new Map<RegExp, Int32Array>();
  private readonly pieces = new Map<string, Piece[]>();
  /** How pieces begin: most places in a word are passed over by this alone. */
  private readonly openings = new Set<string>();
  private readonly size: number;
  private longest = 0;
  private readonly owners: (ModelWord | undefined)[] = new Array(PLACES);
  /** Per place what its word meets: pairs of a place in `Met` and the bits to set there. Most words are in a few sets only. */
  private readonly kept: Int32Array[] = new Array(PLACES);

  /** @param tables what `gateTables` makes of the patterns */
  constructor(patterns: Iterable<RegExp>, tables: GateTables = gateTables(patterns)) {
    let i = 0;
    for (const pattern of new Set(patterns)) this.setsFor.set(pattern, Int32Array.from(tables.needs[i++] ?? []));
    for (const [piece, sets] of tables.pieces) {
      const bare = piece.replaceAll(EDGE, "");
      const edges = (piece.startsWith(EDGE) ? 1 : 0) + (piece.endsWith(EDGE) ? 2 : 0);
      const known = this.pieces.get(bare);
      if (known === undefined) this.pieces.set(bare, [{ edges, sets }]);
      else known.push({ edges, sets });
      this.openings.add(bare.slice(0, OPENING));
      this.longest = Math.max(this.longest, bare.length);
    }
    this.size = (tables.sets + 31) >>> 5;
  }

  /** What the words of a text, in several pieces, meet. */
  read(texts: readonly (readonly ModelWord[])[]): Met {
    const { kept, owners } = this;
    const met = new Int32Array(this.size);
    for (const words of texts) {
      for (let w = 0; w < words.length; w++) {
        const word = words[w] as ModelWord;
        const place = word.id & (PLACES - 1);
        if (owners[place] !== word) this.take(place, word);
        const bits = kept[place] as Int32Array;
        for (let i = 0; i < bits.length; i += 2) {
          const at = bits[i] as number;
          met[at] = (met[at] as number) | (bits[i + 1] as number);
        }
      }
    }
    return met;
  }

  /** The sets that all of the patterns together need, for `meets`. */
  needsOf(patterns: readonly RegExp[]): Int32Array {
    return Int32Array.from(new Set(patterns.flatMap((pattern) => [...(this.setsFor.get(pattern) ?? [])])));
  }

  /** False where patterns of these needs cannot all match a text that meets these sets. */
  meets(needs: Int32Array, met: Met): boolean {
    for (let i = 0; i < needs.length; i++) {
      const set = needs[i] as number;
      if (((met[set >>> 5] as number) & (1 << (set & 31))) === 0) return false;
    }
    return true;
  }

  /** False where the pattern cannot match a text that meets these sets; true for a pattern that the gate does not know. */
  mayMatch(pattern: RegExp, met: Met): boolean {
    const sets = this.setsFor.get(pattern);
    return sets === undefined || this.meets(sets, met);
  }

  private take(place: number, word: ModelWord): void {
    const bits = new Map<number, number>();
    for (const set of this.find(word.text)) bits.set(set >>> 5, (bits.get(set >>> 5) ?? 0) | (1 << (set & 31)));
    this.owners[place] = word;
    this.kept[place] = Int32Array.from([...bits].flat());
  }

  /** Looks up every piece of the word. */
  private find(text: string): ReadonlySet<number> {
    const found = new Set<number>();
    for (let start = 0; start < text.length; start++) {
      if (!this.opensAt(text, start)) continue;
      const begin = isEdge(text, start) ? 1 : 0;
      const last = Math.min(text.length, start + this.longest);
      for (let end = start + 1; end <= last; end++) {
        for (const { edges, sets } of this.pieces.get(text.slice(start, end)) ?? []) {
          const there = begin + (isEdge(text, end) ? 2 : 0);
          if ((edges & ~there) === 0) for (const set of sets) found.add(set);
        }
      }
    }
    return found;
  }

  /** False where no piece can begin there. */
  private opensAt(text: string, start: number): boolean {
    for (let length = OPENING; length > 0; length--) {
      if (this.openings.has(text.slice(start, start + length))) return true;
    }
    return false;
  }
}

/** True where a word boundary is, as patterns know it: signs and accented letters are none of a word. */
function isEdge(text: string, at: number): boolean {
  const isWord = (i: number): boolean => /\w/.test(text.charAt(i));
  return at === 0 || at === text.length || isWord(at - 1) !== isWord(at);
}
