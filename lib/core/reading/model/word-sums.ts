import { addRows, type RowList, VALUE_UNITS } from "./add-rows";
import { FEATURE_WEIGHTS, type FeatureWeights } from "./hash-features";
import type { LinearWeights } from "./linear-model";
import { packedRows, rowOfFeature } from "./packed-rows";
import type { ModelWord } from "./split-words";

/** Places for words; a paper uses a thousand or two. A word takes the place its number points to from whoever had it. */
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
  private readonly totals: Float64Array;

  constructor(
    private readonly model: LinearWeights,
    private readonly weights: FeatureWeights = FEATURE_WEIGHTS,
  ) {
    this.width = 2 * model.classes;
    this.kept = new Float32Array(PLACES * this.width);
    this.totals = new Float64Array(this.width);
  }

  /** Adds to `totals` what the words hold for the columns `from` up to `to`, below twice the number of classes. */
  addTo(totals: Float64Array, words: readonly ModelWord[], from: number, to: number): void {
    const { owners, kept, width } = this;
    for (let w = 0; w < words.length; w++) {
      const word = words[w] as ModelWord;
      const place = word.id & (PLACES - 1);
      if (owners[place] !== word) this.take(place, word);
      const start = place * width;
      for (let c = from; c < to; c++) totals[c] = (totals[c] as number) + (kept[start + c] as number);
    }
  }

  private take(place: number, word: ModelWord): void {
    const { totals, model, width, weights } = this;
    this.owners[place] = word;
    const packed = packedRows(model);
    const list: RowList = { rows: new Int32Array(word.features.length), times: new Int32Array(word.features.length) };
    let count = 0;
    word.features.forEach((feature, f) => {
      const row = rowOfFeature(packed, feature);
      if (row < 0) return;
      list.rows[count] = row;
      list.times[count++] = Math.round(VALUE_UNITS * (f === 0 ? weights.words : weights.characters));
    });
    totals.fill(0);
    addRows(packed, packed.whole, list, 0, count, totals, 0, model.classes);
    addRows(packed, packed.views, list, 0, count, totals, model.classes, model.classes);
    this.kept.set(totals, place * width);
  }
}
