import { EDGE } from "./needed-words";

const isWordCode = Uint8Array.from({ length: 128 }, (_, code) => (/\w/.test(String.fromCharCode(code)) ? 1 : 0));

function isEdge(text: string, at: number): boolean {
  const before = at > 0 ? (isWordCode[text.charCodeAt(at - 1)] ?? 0) : 0;
  const after = at < text.length ? (isWordCode[text.charCodeAt(at)] ?? 0) : 0;
  return before !== after;
}

/** States are numbered in 16 bits. */
const MOST_STATES = 1 << 16;

/**
 * Finds which of thousands of literals a text holds, in one pass. Source: A. Aho and M. Corasick, 'Efficient string
 * matching' (1975), as a table of states by characters.
 */
export class WordFinder {
  /** Number of each character in the table; 0 for those in no literal. */
  private readonly symbols = new Uint16Array(0x10000);
  private readonly width: number;
  private readonly next: Uint16Array;
  /** The literals that end at state s are `found[foundFrom[s]]` up to `found[foundFrom[s + 1]]`. */
  private readonly found: Int32Array;
  private readonly foundFrom: Int32Array;
  private readonly lengths: Int32Array;
  /** Per literal 1 where it begins, plus 2 where it ends at a word boundary. */
  private readonly edges: Uint8Array;

  /** @param literals as in `neededWords`, numbered in this order */
  constructor(literals: readonly string[]) {
    const words = literals.map((literal) => literal.replaceAll(EDGE, ""));
    this.lengths = Int32Array.from(words, (word) => word.length);
    this.edges = Uint8Array.from(literals, (l) => (l.startsWith(EDGE) ? 1 : 0) + (l.endsWith(EDGE) ? 2 : 0));
    const characters = new Set(words.flatMap((word) => word.split("")));
    [...characters].forEach((c, i) => {
      this.symbols[c.charCodeAt(0)] = i + 1;
    });
    this.width = characters.size + 1;
    const { steps, ends } = this.statesOf(words);
    if (ends.length > MOST_STATES)
      throw new RangeError(`${ends.length} states: more literals than the table is made for`);
    this.next = new Uint16Array(ends.length * this.width);
    for (const [cell, state] of steps) this.next[cell] = state;
    this.linkFailures(ends);
    this.found = Int32Array.from(ends.flat());
    this.foundFrom = new Int32Array(ends.length + 1);
    ends.forEach((list, state) => {
      this.foundFrom[state + 1] = (this.foundFrom[state] as number) + list.length;
    });
  }

  /** The tree of all literals: steps from cell to state, and per state the literals that end there. */
  private statesOf(words: readonly string[]): { steps: Map<number, number>; ends: number[][] } {
    const steps = new Map<number, number>();
    const ends: number[][] = [[]];
    words.forEach((word, literal) => {
      let state = 0;
      for (let i = 0; i < word.length; i++) {
        const cell = state * this.width + (this.symbols[word.charCodeAt(i)] as number);
        let next = steps.get(cell);
        if (next === undefined) {
          next = ends.length;
          steps.set(cell, next);
          ends.push([]);
        }
        state = next;
      }
      ends[state]?.push(literal);
    });
    return { steps, ends };
  }

  /** Fills every missing step with that of the longest suffix which is a state too, in order of depth. */
  private linkFailures(ends: number[][]): void {
    const { next, width } = this;
    const fallback = new Int32Array(ends.length);
    const queue: number[] = [];
    for (let c = 1; c < width; c++) if (next[c] !== 0) queue.push(next[c] as number);
    for (let i = 0; i < queue.length; i++) {
      const state = queue[i] as number;
      const fall = fallback[state] as number;
      ends[state]?.push(...(ends[fall] ?? []));
      for (let c = 1; c < width; c++) {
        const cell = state * width + c;
        const step = next[fall * width + c] as number;
        if (next[cell] === 0) next[cell] = step;
        else {
          fallback[next[cell] as number] = step;
          queue.push(next[cell] as number);
        }
      }
    }
  }

  /** Calls `onWord` for each place where the text holds a literal. */
  find(text: string, onWord: (literal: number) => void): void {
    const { next, width, symbols, found, foundFrom, edges, lengths } = this;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = next[state * width + (symbols[text.charCodeAt(at)] as number)] as number;
      const last = foundFrom[state + 1] as number;
      for (let i = foundFrom[state] as number; i < last; i++) {
        const literal = found[i] as number;
        const edge = edges[literal] as number;
        if ((edge & 2) !== 0 && !isEdge(text, at + 1)) continue;
        if ((edge & 1) !== 0 && !isEdge(text, at + 1 - (lengths[literal] as number))) continue;
        onWord(literal);
      }
    }
  }
}
