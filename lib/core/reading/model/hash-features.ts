import type { ModelWord } from "./split-words";

/** What the model sees of one segment. */
export interface SegmentWords {
  /** The segment's own words in order. */
  words: readonly ModelWord[];
  /** Words of the nearest heading or of the row's first cell. */
  heading: readonly ModelWord[];
  /** Words of the segment before, for 'such licence survives'. */
  before: readonly ModelWord[];
}

/** How much each group of features counts against the segment's own words; found by cross-validation (docs/experiments-reading.md). */
export interface FeatureOptions {
  bits: number;
  characters: number;
  heading: number;
  before: number;
}

export const FEATURE_OPTIONS: FeatureOptions = { bits: 20, characters: 0.5, heading: 0.3, before: 0.25 };

const BIGRAM = 0x2545f491;
const TRIGRAM = 0x6c8e9cf5;
const SKIP = 0x1b873593;
const HEADING = 0x3c6ef372;
const BEFORE = 0x510e527f;

/** Mixes two hashes in order, so that 'a b' and 'b a' differ. Multipliers of MurmurHash3's finaliser (Appleby). */
function mix(a: number, b: number): number {
  let h = Math.imul(a, 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
  return h ^ (h >>> 13);
}

/**
 * Turns segments into sparse vectors by the hashing trick: each distinct feature once (binary), weighted by its group, and
 * the whole vector of length 1. One instance reuses its buffers: read `indices` and `values` up to the returned count
 * before the next call.
 */
export class FeatureHasher {
  readonly indices: Int32Array;
  readonly values: Float32Array;
  private readonly mask: number;
  private readonly seen: Int32Array;
  private stamp = 0;
  private count = 0;
  private squares = 0;

  constructor(private readonly options: FeatureOptions = FEATURE_OPTIONS) {
    const size = 2 ** options.bits;
    this.mask = size - 1;
    this.seen = new Int32Array(size);
    this.indices = new Int32Array(1 << 16);
    this.values = new Float32Array(1 << 16);
  }

  /** Hashes one segment; returns how many entries of `indices` and `values` are filled. */
  hash(segment: SegmentWords): number {
    this.stamp++;
    this.count = 0;
    this.squares = 0;
    this.addWords(segment.words);
    this.addCharacters(segment.words);
    for (const word of segment.heading) this.add(mix(HEADING, word.hash), this.options.heading);
    for (const word of segment.before) this.add(mix(BEFORE, word.hash), this.options.before);
    const scale = this.squares > 0 ? 1 / Math.sqrt(this.squares) : 0;
    for (let i = 0; i < this.count; i++) this.values[i] = (this.values[i] as number) * scale;
    return this.count;
  }

  private addWords(words: readonly ModelWord[]): void {
    for (let i = 0; i < words.length; i++) {
      const a = (words[i] as ModelWord).hash;
      const b = words[i + 1]?.hash;
      const c = words[i + 2]?.hash;
      this.add(a, 1);
      if (b === undefined) continue;
      const pair = mix(mix(BIGRAM, a), b);
      this.add(pair, 1);
      if (c === undefined) continue;
      this.add(mix(mix(TRIGRAM, pair), c), 1);
      this.add(mix(mix(SKIP, a), c), 1);
    }
  }

  private addCharacters(words: readonly ModelWord[]): void {
    for (const word of words) {
      for (const group of word.groups) this.add(group, this.options.characters);
    }
  }

  private add(hash: number, value: number): void {
    const index = hash & this.mask;
    if (this.seen[index] === this.stamp || this.count >= this.indices.length) return;
    this.seen[index] = this.stamp;
    this.indices[this.count] = index;
    this.values[this.count++] = value;
    this.squares += value * value;
  }
}
