import { type Reading, understood } from "../values/reading";
import type { IsPlain } from "./plain-text";
import { cellOf, type RowBatch } from "./row-batch";

/** Said of a row whose cell is read as what it says. */
const PLAIN = -1;

/**
 * The column of a text of which each row has its own, so that nothing is remembered. Plain cells are not even made strings of.
 * `Empty` is what an empty cell says: null, or never where it is refused.
 */
export class TextColumn<Empty extends null = null> {
  #batch: RowBatch | null = null;
  /** Of each row PLAIN, or the number of its reading. */
  #numbers = new Int32Array(0);
  /** The reading of an empty cell, then those of the batch that are not plain. */
  readonly #readings: Reading<string | Empty>[];

  /** @param column from 0. */
  constructor(
    readonly column: number,
    private readonly readCell: (cell: string) => Reading<string | Empty>,
    private readonly isPlain: IsPlain,
  ) {
    this.#readings = [readCell("")];
  }

  /** Reads the column of a batch; a row whose cell is refused is marked. */
  read(batch: RowBatch, refused: Uint8Array): void {
    this.#batch = batch;
    this.#readings.length = 1;
    if (this.#numbers.length < batch.count) this.#numbers = new Int32Array(2 * batch.count);
    const { codes, starts, ends, firstCells, count } = batch;
    const numbers = this.#numbers;
    const { isPlain } = this;
    for (let row = 0; row < count; row++) {
      const cell = (firstCells[row] as number) + this.column;
      if ((firstCells[row] as number) < 0) continue;
      const start = starts[cell] as number;
      const end = ends[cell] as number;
      if (isPlain(codes, start, end)) numbers[row] = PLAIN;
      else {
        numbers[row] = end === start ? 0 : this.#readings.push(this.readCell(cellOf(batch, cell))) - 1;
        if (!this.#readings[numbers[row] as number]?.ok) refused[row] = 1;
      }
    }
  }

  /** True where the row's cell is its value, letter by letter. */
  isPlainAt(row: number): boolean {
    return this.#numbers[row] === PLAIN;
  }

  reading(row: number): Reading<string | Empty> {
    const number = this.#numbers[row] as number;
    if (number !== PLAIN) return this.#readings[number] as Reading<string | Empty>;
    const batch = this.#batch as RowBatch;
    return understood(cellOf(batch, (batch.firstCells[row] as number) + this.column));
  }
}
