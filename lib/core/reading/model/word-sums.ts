import { FEATURE_WEIGHTS, type FeatureWeights } from "./hash-features";
import { ROW } from "./kernel/row-kernel";
import type { LinearWeights } from "./linear-model";
import { type PackedRows, packedRows, type RowTable, SUMS, WORD_PLACES } from "./packed-rows";
import type { ModelWord } from "./split-words";

/** Features of one word at most: the longest piece of text that is read has fewer. They use half of the list's room. */
const MOST_FEATURES = 1 << 15;

/**
 * What each word adds to a segment's sums by its own features and character groups, kept per word: two in three of the
 * weights that a segment meets. A word takes the place its number points to from whoever had it.
 */
export class WordSums {
  private readonly packed: PackedRows;
  private readonly owners: (ModelWord | undefined)[] = new Array(WORD_PLACES);

  constructor(
    model: LinearWeights,
    private readonly weights: FeatureWeights = FEATURE_WEIGHTS,
  ) {
    this.packed = packedRows(model);
  }

  /** Adds to the packed rows' sums what the words hold, over all views (0) or over the view of wording (1). */
  addTo(words: readonly ModelWord[], set: 0 | 1): void {
    const { kernel, list, sums, numbers } = this.packed;
    let end = list >> 2;
    for (let w = 0; w < words.length; w++) {
      const word = words[w] as ModelWord;
      if (this.owners[word.id & (WORD_PLACES - 1)] !== word) {
        // The place may be that of a word still in the list, and adding up uses the list.
        kernel.addSums(list, end << 2, sums);
        this.know(word);
        end = list >> 2;
      }
      numbers[end++] = this.placeOf(word) + set * SUMS;
    }
    kernel.addSums(list, end << 2, sums);
  }

  private placeOf(word: ModelWord): number {
    return this.packed.words + (word.id & (WORD_PLACES - 1)) * 2 * SUMS;
  }

  private know(word: ModelWord): void {
    this.owners[word.id & (WORD_PLACES - 1)] = word;
    this.sumUp(word, this.packed.whole, this.placeOf(word));
    this.sumUp(word, this.packed.views, this.placeOf(word) + SUMS);
  }

  private sumUp(word: ModelWord, table: RowTable, sums: number): void {
    const { kernel, numbers, floats, list } = this.packed;
    const features = word.features.length > MOST_FEATURES ? word.features.subarray(0, MOST_FEATURES) : word.features;
    // The segment's own features still stand in their place: the word's go into the list's second half.
    const own = list + 8 * MOST_FEATURES;
    const values = own + 4 * features.length;
    numbers.set(features, own >> 2);
    floats.fill(this.weights.characters, values >> 2, (values >> 2) + features.length);
    floats[values >> 2] = this.weights.words;
    numbers.fill(0, sums >> 2, (sums >> 2) + ROW);
    kernel.addRows(list, kernel.find(own, values, values, table.present, table.rows, list), sums);
  }
}
