import { FEATURE_WEIGHTS, type FeatureWeights } from "./hash-features";
import type { LinearWeights } from "./linear-model";
import { VALUE_UNITS } from "./linear-weights";
import { LANES, packedRows, rowOfFeature, spill } from "./packed-rows";
import type { ModelWord } from "./split-words";

/** Places for words; a paper uses a thousand or two. A word takes the place its hash points to from whoever had it. */
const PLACES = 1 << 14;

/**
 * What each word adds to a segment's sums by its own features and character groups, kept per word: two in three of the
 * weights that a segment meets.
 */
export class WordSums {
  /** Columns kept per word: each class over all views, then over the view of wording. */
  private readonly width: number;
  private readonly owners: (ModelWord | undefined)[] = new Array(PLACES);
  private readonly kept: Float32Array;
  private readonly sums: Int32Array;
  private readonly totals: Float64Array;

  constructor(
    private readonly model: LinearWeights,
    private readonly weights: FeatureWeights = FEATURE_WEIGHTS,
  ) {
    this.width = 2 * model.classes;
    this.kept = new Float32Array(PLACES * this.width);
    this.sums = new Int32Array(LANES);
    this.totals = new Float64Array(this.width);
  }

  /** Adds to `totals` what the words hold for the columns `from` up to `to`, below twice the number of classes. */
  addTo(totals: Float64Array, words: readonly ModelWord[], from: number, to: number): void {
    const { owners, kept, width } = this;
    for (let w = 0; w < words.length; w++) {
      const word = words[w] as ModelWord;
      const place = word.hash & (PLACES - 1);
      if (owners[place] !== word) this.take(place, word);
      const start = place * width;
      for (let c = from; c < to; c++) totals[c] = (totals[c] as number) + (kept[start + c] as number);
    }
  }

  private take(place: number, word: ModelWord): void {
    const { totals, model, width } = this;
    this.owners[place] = word;
    const rows = packedRows(model);
    totals.fill(0);
    word.features.forEach((feature, f) => {
      const row = rowOfFeature(rows, feature);
      if (row < 0) return;
      const units = Math.round(VALUE_UNITS * (f === 0 ? this.weights.words : this.weights.characters));
      this.add(rows.whole, row, units, 0);
      this.add(rows.views, row, units, model.classes);
    });
    this.kept.set(totals, place * width);
  }

  private add(table: Int32Array, row: number, units: number, column: number): void {
    const { sums, model, totals } = this;
    for (let lane = 0; lane < sums.length; lane++) {
      sums[lane] = Math.imul(table[row * LANES + lane] as number, units);
    }
    spill(sums, totals, column, model.classes);
  }
}
