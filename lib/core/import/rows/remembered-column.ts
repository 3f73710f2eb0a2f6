import { bytesOf } from "../text-piece";
import type { Reading } from "../values/reading";
import { copied } from "../values/remembered";
import { CellMemory } from "./cell-memory";
import { cellOf, HASH_BASIS, type RowBatch } from "./row-batch";

/** Values remembered per column; a bound on memory. */
const LARGEST = 16_384;
/** Below this share of hits, remembering costs more than reading. */
const LEAST_HITS = 0.3;

/** The column of a field whose values repeat: each different cell is read once. */
export class RememberedColumn<T> {
  /** Of each row of the batch the number of its reading. */
  numbers = new Int32Array(0);
  /** What was read, by number: first what is remembered, then what only this batch needs. */
  readonly readings: Reading<T>[] = [];
  #memory: CellMemory | null = new CellMemory(16);
  /** 1 for each reading that is a refusal. */
  #refusals = new Uint8Array(1024);

  /** @param column from 0. */
  constructor(
    private readonly column: number,
    private readonly readCell: (cell: string) => Reading<T>,
  ) {
    // The empty cell comes first: most columns have more of it than of anything else, and it needs no look.
    this.#memory?.add(bytesOf(""), 0, 0, HASH_BASIS, 0);
    this.#keep("");
  }

  /** Readings that stay; those with a higher number are of this batch alone. */
  get remembered(): number {
    return this.#memory === null ? 0 : this.#memory.size;
  }

  /** Reads the column of a batch; a row whose cell is refused is marked. */
  read(batch: RowBatch, refused: Uint8Array): void {
    this.readings.length = this.remembered;
    if (this.numbers.length < batch.count) this.numbers = new Int32Array(2 * batch.count);
    const { firstCells, starts, ends, count } = batch;
    const { numbers } = this;
    let missed = 0;
    for (let row = 0; row < count; row++) {
      const first = firstCells[row] as number;
      if (first < 0) continue;
      const cell = first + this.column;
      const number = starts[cell] === ends[cell] && this.#memory !== null ? 0 : this.#find(batch, cell);
      if (number >= 0) numbers[row] = number;
      else {
        missed++;
        numbers[row] = this.#read(batch, cell);
      }
      if (this.#refusals[numbers[row] as number] === 1) refused[row] = 1;
    }
    if (this.remembered === LARGEST && missed > count * (1 - LEAST_HITS)) this.#memory = null;
  }

  #find(batch: RowBatch, cell: number): number {
    if (this.#memory === null) return -1;
    const { codes, starts, ends, hashes } = batch;
    return this.#memory.find(codes, starts[cell] as number, ends[cell] as number, hashes[cell] as number);
  }

  #read(batch: RowBatch, cell: number): number {
    const { codes, starts, ends, hashes } = batch;
    const memory = this.#memory;
    if (memory === null || memory.size === LARGEST) return this.#keep(cellOf(batch, cell));
    memory.add(codes, starts[cell] as number, ends[cell] as number, hashes[cell] as number, memory.size);
    return this.#keep(copied(cellOf(batch, cell)));
  }

  #keep(cell: string): number {
    const reading = this.readCell(cell);
    const number = this.readings.push(reading) - 1;
    if (number >= this.#refusals.length) {
      const longer = new Uint8Array(2 * number);
      longer.set(this.#refusals);
      this.#refusals = longer;
    }
    this.#refusals[number] = Number(!reading.ok);
    return number;
  }

  reading(row: number): Reading<T> {
    return this.readings[this.numbers[row] as number] as Reading<T>;
  }
}
