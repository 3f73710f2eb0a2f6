import { FEATURE_WEIGHTS, type FeatureWeights } from "./hash-features";
import type { LinearWeights } from "./linear-model";
import { packedRows, rowStart } from "./packed-rows";
import type { ModelWord } from "./split-words";

/** Places for words; a paper uses a thousand or two. A word takes the place its hash points to from whoever had it. */
const PLACES = 1 << 14;

/**
 * What each word adds to a segment's sums by its own features and character groups, kept per word: two in three of the
 * weights that a segment meets. Weights are whole numbers and word values halves, so the sums are exact in any order.
 */
export class WordSums {
  /** Columns kept per word: each class over all views, then over the view of wording. */
  private readonly width: number;
  private readonly owners: (ModelWord | undefined)[] = new Array(PLACES);
  private readonly kept: Float32Array;

  constructor(
    private readonly model: LinearWeights,
    private readonly weights: FeatureWeights = FEATURE_WEIGHTS,
  ) {
    this.width = 2 * model.classes;
    this.kept = new Float32Array(PLACES * this.width);
  }

  /** Adds to `sums` what the words hold for the columns `from` up to `to`, below twice the number of classes. */
  addTo(sums: Float64Array, words: readonly ModelWord[], from: number, to: number): void {
    const { owners, kept, width } = this;
    for (const word of words) {
      const place = word.hash & (PLACES - 1);
      if (owners[place] !== word) this.take(place, word);
      const start = place * width;
      for (let c = from; c < to; c++) sums[c] = (sums[c] as number) + (kept[start + c] as number);
    }
  }

  private take(place: number, word: ModelWord): void {
    const { kept, width } = this;
    const start = place * width;
    this.owners[place] = word;
    kept.fill(0, start, start + width);
    const rows = packedRows(this.model);
    word.features.forEach((feature, f) => {
      const at = rowStart(rows, feature);
      if (at < 0) return;
      const value = f === 0 ? this.weights.words : this.weights.characters;
      const end = at + 2 + (rows.entries[at + 1] as number);
      for (let e = at + 2; e < end; e++) {
        const entry = rows.entries[e] as number;
        const column = start + (entry >>> 8);
        kept[column] = (kept[column] as number) + ((entry << 24) >> 24) * value;
      }
    });
  }
}
