import { type ConceptHit, findConcepts } from "./concepts/find-concepts";
import { FEATURE_COUNT, featureNumber, mix, VIEWS } from "./feature-number";
import type { ModelWord } from "./split-words";
import { WordSet } from "./word-set";

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

/** How much a feature counts, by where it comes from; all found by cross-validation (docs/experiments-reading.md). With `concept` 0 none are looked for. */
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

/** Pieces of text whose concepts are kept: a segment's own words are what stands before the next, headings repeat. */
const RECENT = 4;

/**
 * Turns segments into sparse vectors by the hashing trick: each distinct feature once, weighted by where it comes from.
 * One instance reuses its buffers: read `indices`, `values`, `viewEnds`, `squares` and `wholeWords` before the next call.
 */
export class FeatureHasher {
  readonly indices = new Int32Array(1 << 16);
  readonly values = new Float32Array(1 << 16);
  /** Per view the sum of the squared values, for bringing vectors to length 1. */
  readonly squares = new Float64Array(VIEWS.length);
  /** Per view where its entries of `indices` end; they begin where those of the view before end. */
  readonly viewEnds = new Int32Array(VIEWS.length);
  /** With `keepsWordsWhole`: words whose features are not listed; those met before are listed with the opposite sign. */
  readonly wholeWords: ModelWord[] = [];
  /** One bit per feature: small enough to stay near the processor. */
  private readonly seen = new Int32Array(FEATURE_COUNT / 32);
  /** The words of the segment, where they are kept whole. */
  private readonly words = new WordSet();
  private count = 0;
  private readonly recent: { words: readonly ModelWord[]; hits: readonly ConceptHit[] }[] = [];
  private nextRecent = 0;

  /**
   * @param keepsWordsWhole lists words in `wholeWords` rather than feature by feature in `indices`: most of a segment's
   *   features stand in its words alone, and whoever keeps their sums by word is spared adding them up (word-sums.ts)
   */
  constructor(
    private readonly weights: FeatureWeights = FEATURE_WEIGHTS,
    private readonly keepsWordsWhole = false,
  ) {}

  /** Hashes one segment; returns how many entries of `indices` and `values` are filled. Features of a view stand together. */
  hash(segment: SegmentWords): number {
    this.forget();
    this.addWords(segment.own);
    this.viewEnds[0] = this.count;
    if (this.weights.concept > 0) this.addConcepts(this.conceptsOf(segment.own));
    this.viewEnds[1] = this.count;
    this.addContext(segment.heading, SEED.heading, this.weights.heading);
    this.addContext(segment.leadIn, SEED.leadIn, this.weights.leadIn);
    this.addContext(segment.before, SEED.before, this.weights.before);
    if (this.weights.concept > 0) this.addConceptsAround(segment);
    this.viewEnds[2] = this.count;
    return this.count;
  }

  private addConceptsAround(segment: SegmentWords): void {
    this.addContextConcepts(segment.heading, SEED.headingConcept, this.weights.headingConcept);
    this.addContextConcepts(segment.leadIn, SEED.leadInConcept, this.weights.leadInConcept);
    this.addContextConcepts(segment.before, SEED.beforeConcept, this.weights.beforeConcept);
  }

  private forget(): void {
    for (let i = 0; i < this.count; i++) this.seen[(this.indices[i] as number) >>> 5] = 0;
    for (const { features } of this.wholeWords) {
      for (let i = 0; i < features.length; i++) this.seen[(features[i] as number) >>> 5] = 0;
    }
    this.wholeWords.length = 0;
    this.words.clear();
    this.count = 0;
    this.squares.fill(0);
  }

  private conceptsOf(words: readonly ModelWord[]): readonly ConceptHit[] {
    if (words.length === 0) return [];
    for (const known of this.recent) if (known.words === words) return known.hits;
    const hits = findConcepts(words);
    this.recent[this.nextRecent] = { words, hits };
    this.nextRecent = (this.nextRecent + 1) % RECENT;
    return hits;
  }

  private addWords(words: readonly ModelWord[]): void {
    const weight = this.weights.words;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as ModelWord;
      if (this.keepsWordsWhole) this.addWholeWord(word);
      else {
        const { features } = word;
        for (let f = 0; f < features.length; f++) {
          this.addFeature(0, features[f] as number, f === 0 ? weight : this.weights.characters);
        }
      }
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

  private addWholeWord(word: ModelWord): void {
    // Met before in this segment: all its features have been seen.
    if (!this.words.enter(word)) return;
    const { features } = word;
    const { indices, seen } = this;
    let square = 0;
    for (let f = 0; f < features.length; f++) {
      const feature = features[f] as number;
      const value = f === 0 ? this.weights.words : this.weights.characters;
      const bits = seen[feature >>> 5] as number;
      const bit = 1 << (feature & 31);
      if ((bits & bit) === 0) {
        seen[feature >>> 5] = bits | bit;
        square += value * value;
      } else if (this.count < indices.length) {
        indices[this.count] = feature;
        this.values[this.count++] = -value;
      }
    }
    this.wholeWords.push(word);
    this.squares[0] = (this.squares[0] as number) + square;
  }

  private addConcepts(hits: readonly ConceptHit[]): void {
    const bag = inOrder(hits);
    for (let i = 0; i < bag.length; i++) {
      const concept = bag[i] as number;
      this.add(1, mix(SEED.concept, concept), this.weights.concept);
      const first = mix(SEED.concept + 1, concept);
      for (let j = i + 1; j < bag.length; j++) {
        this.add(1, mix(first, bag[j] as number), this.weights.conceptPair);
      }
    }
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
    for (const hit of this.conceptsOf(words)) this.add(2, mix(seed, hit.concept), weight);
  }

  private add(view: 0 | 1 | 2, hash: number, value: number): void {
    this.addFeature(view, featureNumber(view, hash), value);
  }

  private addFeature(view: 0 | 1 | 2, feature: number, value: number): void {
    const bits = this.seen[feature >>> 5] as number;
    const bit = 1 << (feature & 31);
    if ((bits & bit) !== 0 || this.count >= this.indices.length) return;
    this.seen[feature >>> 5] = bits | bit;
    this.indices[this.count] = feature;
    this.values[this.count++] = value;
    this.squares[view] = (this.squares[view] as number) + value * value;
  }
}

/** The distinct concepts in ascending order. A segment holds a handful. */
function inOrder(hits: readonly ConceptHit[]): number[] {
  const bag: number[] = [];
  for (const { concept } of hits) {
    let at = bag.length;
    while (at > 0 && (bag[at - 1] as number) > concept) at -= 1;
    if (at === 0 || bag[at - 1] !== concept) bag.splice(at, 0, concept);
  }
  return bag;
}

function groupByPlace(hits: readonly ConceptHit[]): number[][] {
  const places: number[][] = [];
  let last = -1;
  for (const hit of hits) {
    if (hit.at === last) places[places.length - 1]?.push(hit.concept);
    else places.push([hit.concept]);
    last = hit.at;
  }
  return places;
}
