import type { ModelWord } from "./split-words";

/** Places for words, as in word-sums.ts. */
const PLACES = 1 << 14;

/** A set of words that is emptied at once. Where two words want one place, the later may be taken for new again. */
export class WordSet {
  private readonly owners: (ModelWord | undefined)[] = new Array(PLACES);
  /** When the owner of a place was entered. */
  private readonly entered = new Int32Array(PLACES);
  private round = 1;

  /** Enters a word; false where it is known to be in the set. */
  enter(word: ModelWord): boolean {
    const place = word.id & (PLACES - 1);
    if (this.owners[place] === word && this.entered[place] === this.round) return false;
    this.owners[place] = word;
    this.entered[place] = this.round;
    return true;
  }

  clear(): void {
    this.round += 1;
  }
}
