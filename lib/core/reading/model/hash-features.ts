import { type ConceptHit, findConcepts } from "./concepts/find-concepts";
import type { ModelWord } from "./split-words";

/** What the model sees of one segment. */
export interface SegmentWords {
  /** The segment's own words in order. */
  own: readonly ModelWord[];
  /** Words of the nearest heading and of the row's label. */
  heading: readonly ModelWord[];
  /** Words that introduce the list the segment stands in. */
  leadIn: readonly ModelWord[];
  /** Words of the sentence before, for 'such licence survives'. */
  before: readonly ModelWord[];
}

/** How much a feature counts, by where it comes from; all found by cross-validation (docs/experiments-reading.md). */
export const FEATURE_WEIGHTS = {
  words: 1,
  characters: 0.5,
  concept: 1,
  conceptPair: 0.5,
  conceptStep: 0.7,
  conceptTriple: 0.5,
  heading: 0.3,
  headingConcept: 0.5,
  leadIn: 0.4,
  leadInConcept: 0.4,
  before: 0.25,
  beforeConcept: 0.3,
};
export type FeatureWeights = typeof FEATURE_WEIGHTS;

/** The three views of a segment: its wording, its concepts, its surroundings. Each has its own range of feature numbers. */
export const VIEWS = ["words", "concepts", "context"] as const;
/** log2 of the number of features per view. */
const VIEW_BITS = [19, 18, 17] as const;
export const VIEW_STARTS: readonly number[] = [0, 2 ** 19, 2 ** 19 + 2 ** 18];
export const FEATURE_COUNT = 2 ** 19 + 2 ** 18 + 2 ** 17;

const SEED = {
  bigram: 111,
  trigram: 222,
  skip: 333,
  heading: 444,
  leadIn: 446,
  before: 555,
  concept: 66_600,
  headingConcept: 99_900,
  leadInConcept: 99_700,
  beforeConcept: 99_800,
};

/** Mixes two hashes in order, so that 'a b' and 'b a' differ. Multipliers of MurmurHash3 (A. Appleby). */
function mix(a: number, b: number): number {
  let h = Math.imul(a, 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
  return h ^ (h >>> 13);
}

/**
 * Turns segments into sparse vectors by the hashing trick: each distinct feature once, weighted by where it comes from.
 * One instance reuses its buffers: read `indices`, `values` and `squares` before the next call.
 */
export class FeatureHasher {
  readonly indices = new Int32Array(1 << 16);
  readonly values = new Float32Array(1 << 16);
  /** Per view the sum of the squared values, for bringing vectors to length 1. */
  readonly squares = new Float64Array(VIEWS.length);
  private readonly seen = new Int32Array(FEATURE_COUNT);
  private stamp = 0;
  private count = 0;

  constructor(private readonly weights: FeatureWeights = FEATURE_WEIGHTS) {}

  /** Hashes one segment; returns how many entries of `indices` and `values` are filled. Features of a view stand together. */
  hash(segment: SegmentWords): number {
    this.stamp += 1;
    this.count = 0;
    this.squares.fill(0);
    this.addWords(segment.own);
    this.addConcepts(findConcepts(segment.own));
    this.addContext(segment.heading, SEED.heading, this.weights.heading);
    this.addContext(segment.leadIn, SEED.leadIn, this.weights.leadIn);
    this.addContext(segment.before, SEED.before, this.weights.before);
    this.addContextConcepts(segment.heading, SEED.headingConcept, this.weights.headingConcept);
    this.addContextConcepts(segment.leadIn, SEED.leadInConcept, this.weights.leadInConcept);
    this.addContextConcepts(segment.before, SEED.beforeConcept, this.weights.beforeConcept);
    return this.count;
  }

  private addWords(words: readonly ModelWord[]): void {
    const weight = this.weights.words;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as ModelWord;
      this.add(0, word.hash, weight);
      for (const group of word.groups) this.add(0, group, this.weights.characters);
      const next = words[i + 1];
      if (next === undefined) continue;
      const pair = mix(mix(SEED.bigram, word.hash), next.hash);
      this.add(0, pair, weight);
      const third = words[i + 2];
      if (third === undefined) continue;
      this.add(0, mix(mix(SEED.trigram, pair), third.hash), weight);
      this.add(0, mix(mix(SEED.skip, word.hash), third.hash), weight);
    }
  }

  private addConcepts(hits: readonly ConceptHit[]): void {
    const bag = [...new Set(hits.map((hit) => hit.concept))].sort((a, b) => a - b);
    bag.forEach((concept, i) => {
      this.add(1, mix(SEED.concept, concept), this.weights.concept);
      for (let j = i + 1; j < bag.length; j++) {
        this.add(1, mix(mix(SEED.concept + 1, concept), bag[j] as number), this.weights.conceptPair);
      }
    });
    this.addConceptSteps(groupByPlace(hits));
  }

  /** Concepts that follow each other, with one place skipped, and three in a row: who, does what, to what. */
  private addConceptSteps(places: readonly number[][]): void {
    const { conceptStep, conceptTriple } = this.weights;
    for (let i = 0; i + 1 < places.length; i++) {
      const third = places[i + 2] ?? [];
      for (const a of places[i] as number[]) {
        for (const b of places[i + 1] as number[]) {
          const step = mix(mix(SEED.concept + 2, a), b);
          this.add(1, step, conceptStep);
          for (const c of third) this.add(1, mix(mix(SEED.concept + 3, step), c), conceptTriple);
        }
        for (const c of third) this.add(1, mix(mix(SEED.concept + 4, a), c), conceptStep);
      }
    }
  }

  private addContext(words: readonly ModelWord[], seed: number, weight: number): void {
    for (const word of words) this.add(2, mix(seed, word.hash), weight);
  }

  private addContextConcepts(words: readonly ModelWord[], seed: number, weight: number): void {
    for (const hit of findConcepts(words)) this.add(2, mix(seed, hit.concept), weight);
  }

  private add(view: 0 | 1 | 2, hash: number, value: number): void {
    const index = (VIEW_STARTS[view] as number) + (mix(hash, 7) & (2 ** VIEW_BITS[view] - 1));
    if (this.seen[index] === this.stamp || this.count >= this.indices.length) return;
    this.seen[index] = this.stamp;
    this.indices[this.count] = index;
    this.values[this.count++] = value;
    this.squares[view] = (this.squares[view] as number) + value * value;
  }
}

function groupByPlace(hits: readonly ConceptHit[]): number[][] {
  const places: number[][] = [];
  let last = -1;
  for (const hit of hits) {
    if (hit.at !== last) places.push([]);
    last = hit.at;
    places.at(-1)?.push(hit.concept);
  }
  return places;
}
