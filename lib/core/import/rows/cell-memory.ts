import type { Codes } from "../text-piece";

const FIRST_SLOTS = 1 << 10;
const FIRST_WORDS = 1 << 12;
/** Words of a record before its codes: the number of the cell, its length and its hash. */
const HEAD = 3;

/**
 * Gives cells numbers. Cells are found by their hash and compared code by code, so two that merely hash alike are never taken for
 * one. All lies in two lists of numbers, so that a million cells cost no objects, and finding one costs two looks into memory
 * that is far away: at its slot, and at its record.
 */
export class CellMemory {
  #count = 0;
  /** By slot, of which at least half are free: a hash, and where the record with that hash begins; 0 = free. */
  #slots = new Int32Array(2 * FIRST_SLOTS);
  /** The records, one after another: number, length, hash, and as many codes to a word as go in. The first word is of none. */
  #words = new Int32Array(FIRST_WORDS);
  #end = 1;
  /** Records from here on have no slot yet. */
  #unplaced = 1;
  readonly #bits: 8 | 16;
  /** Keeps what `warm` has seen, so that it is not left out as useless. */
  #seen = 0;

  /** @param bits of a code: 8 where all cells are ASCII. */
  constructor(bits: 8 | 16) {
    this.#bits = bits;
  }

  get size(): number {
    return this.#count;
  }

  /** The number of a cell; -1 where it has none. */
  find(codes: Codes, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    for (let slot = slotOf(hash) & mask; ; slot = (slot + 2) & mask) {
      const record = slots[slot + 1] as number;
      if (record === 0) return -1;
      if (slots[slot] === hash && this.#is(record, codes, start, end)) return this.#words[record] as number;
    }
  }

  #is(record: number, codes: Codes, start: number, end: number): boolean {
    const words = this.#words;
    if (words[record + 1] !== end - start) return false;
    const bits = this.#bits;
    let at = record + HEAD;
    let word = 0;
    let shift = 0;
    for (let i = start; i < end; i++) {
      word |= (codes[i] as number) << shift;
      shift += bits;
      if (shift === 32) {
        if (words[at++] !== word) return false;
        word = 0;
        shift = 0;
      }
    }
    return shift === 0 || words[at] === word;
  }

  /** Gives a number to a cell that has none. @returns where its record lies, for `textAt`. */
  add(codes: Codes, start: number, end: number, hash: number, number: number): number {
    const record = this.note(codes, start, end, hash, number);
    this.placeNoted();
    return record;
  }

  /** The same, but the cell is not found before `placeNoted`: it is written behind the others, which costs nearly nothing. */
  note(codes: Codes, start: number, end: number, hash: number, number: number): number {
    const record = this.#end;
    const bits = this.#bits;
    if (record + HEAD + end - start >= this.#words.length) this.#words = longer(this.#words, end - start);
    const words = this.#words;
    words[record] = number;
    words[record + 1] = end - start;
    words[record + 2] = hash;
    let at = record + HEAD;
    let shift = 0;
    for (let i = start; i < end; i++) {
      words[at] = (words[at] as number) | ((codes[i] as number) << shift);
      shift += bits;
      if (shift === 32) {
        at++;
        shift = 0;
      }
    }
    this.#end = shift === 0 ? at : at + 1;
    this.#count++;
    return record;
  }

  /** Lets all that was noted be found. */
  placeNoted(): void {
    const words = this.#words;
    while (4 * this.#count >= this.#slots.length) this.#grow();
    for (let record = this.#unplaced; record < this.#end; ) {
      this.#place(words[record + 2] as number, record);
      record += HEAD + Math.ceil(((words[record + 1] as number) * this.#bits) / 32);
    }
    this.#unplaced = this.#end;
  }

  /**
   * Looks at the slots and records of many cells in turn. A loop that does nothing else lets the processor fetch many of them at
   * once, where `find` would wait for each; measured, a look-up among a million costs a third.
   * @param cells by row the number of its first cell, -1 for a row that has none.
   * @param column is added to it.
   */
  warm(hashes: Int32Array, cells: Int32Array, column: number, rows: number): void {
    const slots = this.#slots;
    const words = this.#words;
    const mask = slots.length - 2;
    let seen = 0;
    for (let row = 0; row < rows; row++) {
      const first = cells[row] as number;
      if (first >= 0) seen ^= slots[slotOf(hashes[first + column] as number) & mask] as number;
    }
    for (let row = 0; row < rows; row++) {
      const first = cells[row] as number;
      if (first < 0) continue;
      const slot = slotOf(hashes[first + column] as number) & mask;
      seen ^= words[slots[slot + 1] as number] as number;
    }
    this.#seen ^= seen;
  }

  /** The text of the record that lies at a place. */
  textAt(record: number): string {
    const bits = this.#bits;
    const perWord = 32 / bits;
    let text = "";
    for (let i = 0; i < (this.#words[record + 1] as number); i++) {
      const word = this.#words[record + HEAD + Math.floor(i / perWord)] as number;
      text += String.fromCharCode((word >>> (bits * (i % perWord))) & ((1 << bits) - 1));
    }
    return text;
  }

  #place(hash: number, record: number): void {
    const slots = this.#slots;
    const mask = slots.length - 2;
    let slot = slotOf(hash) & mask;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    slots[slot] = hash;
    slots[slot + 1] = record;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    for (let slot = 0; slot < old.length; slot += 2)
      if (old[slot + 1] !== 0) this.#place(old[slot] as number, old[slot + 1] as number);
  }
}

function longer(list: Int32Array<ArrayBuffer>, more: number): Int32Array<ArrayBuffer> {
  const made = new Int32Array(2 * (list.length + more));
  made.set(list);
  return made;
}

/** The place of a hash, even. Its high bits are mixed into the low ones, which a product leaves poor. */
function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1;
}
