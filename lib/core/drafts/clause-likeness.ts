import type { DraftClause } from "./draft-clause";

/** A word, or a Chinese character; figures and signs weigh nothing, so that '80%' and '60%' do not part two clauses. */
const WORD = /\p{Script=Han}|[\p{Script=Latin}]+(?:['’][\p{Script=Latin}]+)*|(?!\p{Script=Han})\p{L}+/gu;

/** More different words than two papers of the largest size hold; a pair of words is one number below 2^53. */
const WORD_SPACE = 2 ** 24;

/** The words of a text as they are compared. */
export function comparedWords(text: string): string[] {
  return text.normalize("NFKC").toLowerCase().match(WORD) ?? [];
}

/** Compares clauses by their words, rare ones weighing most. */
export interface Likeness {
  /** 0 nothing in common, 1 the same words: twice what is shared over what both hold, by weight (Dice). */
  alike(a: DraftClause, b: DraftClause): number;
  /** The share of the first's words, by weight, that the second has too. */
  within(a: DraftClause, b: DraftClause): number;
  /** A clause's words and pairs of neighbouring words by number, each once, ascending. */
  features(clause: DraftClause): Int32Array;
  /** In how many of the clauses a feature occurs. */
  frequency(feature: number): number;
}

/** Gives words, and pairs of words that stand together, their numbers. Pairs tell clauses of one vocabulary apart. */
class FeatureBook {
  private readonly words = new Map<string, number>();
  private readonly numbers = new Map<number, number>();

  featuresOf(text: string): Int32Array {
    const found = new Set<number>();
    let last = 0;
    for (const word of comparedWords(text)) {
      const id = this.wordId(word);
      found.add(this.numberOf(id));
      if (last > 0) found.add(this.numberOf(last * WORD_SPACE + id));
      last = id;
    }
    return Int32Array.from(found).sort();
  }

  private wordId(word: string): number {
    const known = this.words.get(word) ?? this.words.size + 1;
    this.words.set(word, known);
    return known;
  }

  private numberOf(key: number): number {
    const known = this.numbers.get(key) ?? this.numbers.size;
    this.numbers.set(key, known);
    return known;
  }

  get size(): number {
    return this.numbers.size;
  }
}

/** Weight of what two ascending lists share. */
function sharedWeight(a: Int32Array, b: Int32Array, weights: Float64Array): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) sum += weights[x] ?? 0;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return sum;
}

/** Learns from clauses of both drafts which words are rare: a feature in k of n clauses weighs log(1 + n / k). */
export function learnLikeness(clauses: readonly DraftClause[]): Likeness {
  const book = new FeatureBook();
  const made = new Map(clauses.map((clause) => [clause, book.featuresOf(clause.key)]));
  const counts = new Int32Array(book.size);
  for (const features of made.values()) for (const f of features) counts[f] = (counts[f] ?? 0) + 1;
  const weights = Float64Array.from(counts, (count) => Math.log(1 + clauses.length / count));
  const none = new Int32Array();
  const features = (clause: DraftClause): Int32Array => made.get(clause) ?? none;
  const totals = new Map<DraftClause, number>();
  for (const [clause, own] of made)
    totals.set(
      clause,
      own.reduce((sum, f) => sum + (weights[f] ?? 0), 0),
    );
  const total = (clause: DraftClause): number => totals.get(clause) ?? 0;
  const shared = (a: DraftClause, b: DraftClause) => sharedWeight(features(a), features(b), weights);
  return {
    features,
    frequency: (feature) => counts[feature] ?? 0,
    alike: (a, b) => {
      if (a.key === b.key) return 1;
      const all = total(a) + total(b);
      return all === 0 ? 0 : (2 * shared(a, b)) / all;
    },
    within: (a, b) => (total(a) === 0 ? 0 : shared(a, b) / total(a)),
  };
}
